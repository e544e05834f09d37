package io.docket.application.testing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.ImageType;
import io.docket.application.document.PlainTextReader;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Reads plain text, but does what a test wants before each page; remembers which pages it was asked for. */
public final class ScriptedReader implements DocumentReader {
    private final PlainTextReader text = new PlainTextReader();
    private final List<Integer> pagesRead = Collections.synchronizedList(new ArrayList<>());
    private volatile IntConsumer beforePage = page -> {};

    public void beforePage(IntConsumer action) {
        this.beforePage = action;
    }

    public List<Integer> pagesRead() {
        return List.copyOf(pagesRead);
    }

    @Override
    public Detected detect(Path file) {
        return text.detect(file);
    }

    @Override
    public OpenFile open(Path file, MediaType type) {
        OpenFile opened = text.open(file, type);
        return new OpenFile() {
            @Override
            public int pageCount() {
                return opened.pageCount();
            }

            @Override
            public ReadPage read(int page) {
                beforePage.accept(page);
                pagesRead.add(page);
                return opened.read(page);
            }

            @Override
            public byte[] image(int page, int turns, ImageType type) {
                return (type + " of page " + page).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }

            @Override
            public Optional<ElectronicInvoice> electronicInvoice() {
                return opened.electronicInvoice();
            }

            @Override
            public void close() {
                opened.close();
            }
        };
    }

    @Override
    public void close() {
        text.close();
    }
}
