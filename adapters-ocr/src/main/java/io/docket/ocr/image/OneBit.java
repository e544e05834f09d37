package io.docket.ocr.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Images of black and white alone, as faxes and many scanners make them: of one bit a pixel they weigh a tenth. */
public final class OneBit {
    private static final int COLOUR = 0xffffff;

    private OneBit() {}

    /** The same image as PNG of one bit a pixel; nothing where there is another colour. */
    public static Optional<byte[]> png(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var bits = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x] & COLOUR;
                if (colour != 0 && colour != COLOUR) {
                    return Optional.empty();
                }
                row[x] = colour == 0 ? 0 : 1;
            }
            bits.getRaster().setPixels(0, y, width, 1, row);
        }
        return Optional.of(written(bits));
    }

    private static byte[] written(BufferedImage bits) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(bits, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
