package io.docket.bench.training;

import io.docket.application.document.DocumentReader;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import io.docket.ocr.DocumentReaders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files by Docket's own reader, each of them once: what was read before is taken from the cache. */
final class ReadOnce implements PageReading, AutoCloseable {
    private final PageCache cache;
    private Optional<DocumentReader> reader = Optional.empty();

    ReadOnce(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public List<ReadPage> pages(Path file, String name) throws IOException {
        Optional<List<ReadPage>> known = cache.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        List<ReadPage> pages = read(file, name.endsWith(".pdf") ? MediaType.PDF : MediaType.JPEG);
        cache.keep(name, pages);
        return pages;
    }

    private List<ReadPage> read(Path file, MediaType type) {
        // Loading the engines takes seconds, which a full cache saves.
        reader = reader.or(() -> Optional.of(DocumentReaders.standard()));
        try (DocumentReader.OpenFile open = reader.orElseThrow().open(file, type)) {
            var pages = new ArrayList<ReadPage>();
            for (int page = 0; page < open.pageCount(); page++) {
                pages.add(open.read(page));
            }
            return pages;
        }
    }

    @Override
    public void close() {
        reader.ifPresent(DocumentReader::close);
    }
}
