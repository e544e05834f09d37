package io.docket.ocr.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Brings images of any kind to opaque {@code TYPE_INT_RGB}. */
public final class OpaqueImages {
    private OpaqueImages() {}

    /** The image on white paper; the same image if it is of that type already. */
    public static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        try {
            // Drawing copies grey values as they are; getRGB would brighten them by the gamma of linear grey.
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return opaque;
    }
}
