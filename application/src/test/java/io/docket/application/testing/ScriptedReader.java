package io.docket.application.testing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.ImageType;
import io.docket.application.document.PlainTextReader;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Reads plain text, but does what a test wants before each page; remembers which pages it was asked for. Texts with lines that
 * begin with {@code >} are taken apart into files that are named so; one without a text has a problem, and an XML file is an electronic
 * invoice of the number that is its text.
 */
public final class ScriptedReader implements DocumentReader {
    private final PlainTextReader text = new PlainTextReader();
    private final List<Integer> pagesRead = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger unpacked = new AtomicInteger();
    private volatile IntConsumer beforePage = page -> {};

    public void beforePage(IntConsumer action) {
        this.beforePage = action;
    }

    /** How often something was taken apart. */
    public int unpacked() {
        return unpacked.get();
    }

    public List<Integer> pagesRead() {
        return List.copyOf(pagesRead);
    }

    @Override
    public Detected detect(Path file) {
        return text.detect(file);
    }

    @Override
    public List<UnpackedFile> unpack(Path file, MediaType type, String filename, Path folder, Runnable checkpoint) {
        unpacked.incrementAndGet();
        try {
            String whole = Files.readString(file);
            return whole.startsWith(">")
                    ? apart(whole, filename, folder, checkpoint)
                    : DocumentReader.super.unpack(file, type, filename, folder, checkpoint);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<UnpackedFile> apart(String whole, String filename, Path folder, Runnable checkpoint)
            throws IOException {
        var files = new ArrayList<UnpackedFile>();
        files.add(new UnpackedFile(
                filename, Optional.empty(), Optional.empty(), 0, false, false, Optional.empty(), Optional.empty()));
        for (String part : whole.substring(1).split("\n>")) {
            checkpoint.run();
            String[] nameAndText = part.split("\n", 2);
            boolean empty = nameAndText.length == 1;
            var pages = empty
                    ? Optional.<UnpackedFile.Pages>empty()
                    : Optional.of(pages(
                            nameAndText[0],
                            nameAndText[1],
                            Files.writeString(folder.resolve("part" + files.size()), nameAndText[1])));
            files.add(new UnpackedFile(
                    nameAndText[0],
                    Optional.of(MediaType.TEXT),
                    Optional.empty(),
                    1,
                    true,
                    false,
                    pages,
                    Optional.of("The file is empty.").filter(why -> empty)));
        }
        return files;
    }

    private UnpackedFile.Pages pages(String name, String content, Path file) {
        var pages = UnpackedFile.Pages.of(text, file, MediaType.TEXT);
        var invoice = Optional.of(new ElectronicInvoice(Map.of("invoice_number", content), List.of()))
                .filter(said -> name.endsWith(".xml"));
        return new UnpackedFile.Pages(file, MediaType.TEXT, pages.count(), invoice);
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
