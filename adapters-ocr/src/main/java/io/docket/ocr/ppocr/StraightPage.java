package io.docket.ocr.ppocr;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A page put straight by {@code turns} clockwise quarters, with the boxes of its lines on the straight image, the longest
 * first.
 */
public final class StraightPage {
    private final BufferedImage image;
    private final int turns;
    private final PixelGrid pixels;
    private final List<TiltedBox> boxes;

    StraightPage(BufferedImage image, int turns, PixelGrid pixels, List<TiltedBox> boxes) {
        this.image = image;
        this.turns = turns;
        this.pixels = pixels;
        this.boxes = List.copyOf(boxes);
    }

    public BufferedImage image() {
        return image;
    }

    public int turns() {
        return turns;
    }

    PixelGrid pixels() {
        return pixels;
    }

    List<TiltedBox> boxes() {
        return boxes;
    }
}
