package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.domain.document.ReadPage;
import java.util.function.Supplier;

/** Makes images of a document's pages out of its files; what cannot be drawn has none (not found). */
record PageImages(OpenPages pages, ImageType type) implements AutoCloseable {
    byte[] of(ReadPage page) {
        return drawn(() -> pages.image(page.number(), page.turns(), type));
    }

    /** As its file holds it where it can, whatever the type is. */
    byte[] scan(ReadPage page) {
        return drawn(() -> pages.scan(page.number(), page.turns()));
    }

    private static byte[] drawn(Supplier<byte[]> drawing) {
        try {
            return drawing.get();
        } catch (UnreadableFile without) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no_image", without.getMessage());
        }
    }

    @Override
    public void close() {
        pages.close();
    }
}
