package io.docket.ocr.ppocr;

import io.docket.ocr.image.OpaqueImages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of an image as numbers 0xRRGGBB; beyond its edges the outermost pixels go on. */
final class PixelGrid {
    private final int width;
    private final int height;
    private final int[] pixels;

    private PixelGrid(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Shares the pixels of an opaque image that is not part of another one. */
    static PixelGrid of(BufferedImage image) {
        BufferedImage opaque = OpaqueImages.opaque(image);
        int width = opaque.getWidth();
        int height = opaque.getHeight();
        int[] pixels = opaque.getRaster().getParent() == null
                ? ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData()
                : opaque.getRGB(0, 0, width, height, null, 0, width);
        return new PixelGrid(width, height, pixels);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        int column = x < 0 ? 0 : Math.min(x, width - 1);
        int row = y < 0 ? 0 : Math.min(y, height - 1);
        return pixels[row * width + column];
    }
}
