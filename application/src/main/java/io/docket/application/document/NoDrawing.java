package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import java.io.OutputStream;
import java.util.Iterator;

/** Refuses what nobody was given for. */
public final class NoDrawing implements PageDrawing {
    @Override
    public byte[] thumbnail(byte[] image, ImageType type) {
        throw refusal();
    }

    @Override
    public void searchablePdf(String title, String seed, Iterator<Scan> pages, OutputStream out) {
        throw refusal();
    }

    private static Refusal refusal() {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "no_drawing",
                "This installation draws no pages: it was built without a drawing.");
    }
}
