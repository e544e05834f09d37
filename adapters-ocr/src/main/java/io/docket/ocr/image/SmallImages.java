package io.docket.ocr.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes images small. */
public final class SmallImages {
    private SmallImages() {}

    /** The image with a longer side of that many pixels; the same image if it has no more. */
    public static BufferedImage within(int side, BufferedImage image) {
        double longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= side) {
            return image;
        }
        int width = scaled(image.getWidth(), side / longer);
        int height = scaled(image.getHeight(), side / longer);
        BufferedImage smaller = image;
        // By halves, since in one step most of the pixels would not count, and small print would fall to pieces.
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = resized(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return resized(smaller, width, height);
    }

    private static int scaled(int length, double factor) {
        return (int) Math.max(1, Math.round(length * factor));
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        var resized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = resized.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return resized;
    }
}
