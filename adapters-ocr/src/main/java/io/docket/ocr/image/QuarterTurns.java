package io.docket.ocr.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turning images by quarters and mirroring them, exactly, pixel by pixel. */
public final class QuarterTurns {
    private QuarterTurns() {}

    /** The image turned clockwise by {@code turns} quarters, 0 to 3; the same image for 0. */
    public static BufferedImage turn(BufferedImage image, int turns) {
        if (turns < 0 || turns > 3) {
            throw new IllegalArgumentException("turns must lie between 0 and 3, not " + turns);
        }
        if (turns == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int[] from = pixels(image);
        BufferedImage turned = turns == 2 ? blank(width, height) : blank(height, width);
        int[] to = ((DataBufferInt) turned.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int place = switch (turns) {
                    case 1 -> x * height + height - 1 - y;
                    case 2 -> (height - 1 - y) * width + width - 1 - x;
                    default -> (width - 1 - x) * height + y;
                };
                to[place] = from[y * width + x];
            }
        }
        return turned;
    }

    static BufferedImage mirror(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] from = pixels(image);
        BufferedImage mirrored = blank(width, height);
        int[] to = ((DataBufferInt) mirrored.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[y * width + width - 1 - x] = from[y * width + x];
            }
        }
        return mirrored;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) OpaqueImages.opaque(image).getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
