package io.docket.application.document;

import io.docket.application.kernel.Refusal;

/** Refuses what nobody was given for. */
public final class NoDrawing implements PageDrawing {
    @Override
    public byte[] thumbnail(byte[] image, ImageType type) {
        throw refusal();
    }

    private static Refusal refusal() {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "no_drawing",
                "This installation draws no pages: it was built without a drawing.");
    }
}
