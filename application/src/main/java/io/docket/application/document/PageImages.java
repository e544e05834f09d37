package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.domain.document.Document;
import io.docket.domain.document.ReadPage;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Makes images of a document's pages out of its file; what cannot be drawn has none (not found). */
final class PageImages implements AutoCloseable {
    private final DocumentReader.OpenFile file;
    private final ImageType type;

    private PageImages(DocumentReader.OpenFile file, ImageType type) {
        this.file = file;
        this.type = type;
    }

    static PageImages open(DocumentReader reader, Path file, Document document, ImageType type) {
        return new PageImages(orNotFound(() -> reader.open(file, document.mediaType())), type);
    }

    byte[] of(ReadPage page) {
        return orNotFound(() -> file.image(page.number(), page.turns(), type));
    }

    @Override
    public void close() {
        file.close();
    }

    private static <T> T orNotFound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableFile without) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no_image", without.getMessage());
        }
    }
}
