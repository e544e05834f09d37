package io.docket.ocr.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** An image in shades of grey, a byte a pixel, row after row, 0 black and 255 white. */
public record GreyImage(byte[] pixels, int width, int height) {
    private static final byte WHITE = (byte) 255;

    public GreyImage {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("a grey image has a byte for each pixel");
        }
    }

    public static GreyImage of(BufferedImage image) {
        BufferedImage opaque = OpaqueImages.opaque(image);
        int width = opaque.getWidth();
        int height = opaque.getHeight();
        int[] row = new int[width];
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            opaque.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int pixel = row[x];
                pixels[y * width + x] =
                        (byte) ((299 * (pixel >> 16 & 255) + 587 * (pixel >> 8 & 255) + 114 * (pixel & 255)) / 1000);
            }
        }
        return new GreyImage(pixels, width, height);
    }

    /** Turned about its middle by an angle in radians, clockwise; corners that were outside are white. */
    public GreyImage turned(double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        byte[] turned = new byte[pixels.length];
        Arrays.fill(turned, WHITE);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double byX = x - width / 2.0;
                double byY = y - height / 2.0;
                double fromX = width / 2.0 + byX * cosine + byY * sine;
                double fromY = height / 2.0 - byX * sine + byY * cosine;
                if (fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1) {
                    turned[y * width + x] = between(fromX, fromY);
                }
            }
        }
        return new GreyImage(turned, width, height);
    }

    private byte between(double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double right = x - left;
        double down = y - top;
        int place = top * width + left;
        double upper = (1 - right) * (pixels[place] & 255) + right * (pixels[place + 1] & 255);
        double lower = (1 - right) * (pixels[place + width] & 255) + right * (pixels[place + width + 1] & 255);
        return (byte) Math.round((1 - down) * upper + down * lower);
    }
}
