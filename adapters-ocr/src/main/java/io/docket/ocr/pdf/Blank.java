package io.docket.ocr.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Whether nothing stands on a page. */
final class Blank {
    private static final int CLOSE = 12;

    private Blank() {}

    /** No pixel differs visibly from the first; {@code image} is of type RGB. */
    static boolean is(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int first = pixels[0];
        for (int pixel : pixels) {
            if (pixel != first && differs(pixel, first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > CLOSE) {
                return true;
            }
        }
        return false;
    }
}
