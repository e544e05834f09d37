package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.domain.document.ReadPage;

/** Makes images of a document's pages out of its files; what cannot be drawn has none (not found). */
record PageImages(OpenPages pages, ImageType type) implements AutoCloseable {
    byte[] of(ReadPage page) {
        try {
            return pages.image(page.number(), page.turns(), type);
        } catch (UnreadableFile without) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no_image", without.getMessage());
        }
    }

    @Override
    public void close() {
        pages.close();
    }
}
