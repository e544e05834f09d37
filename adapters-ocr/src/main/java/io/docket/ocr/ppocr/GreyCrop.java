package io.docket.ocr.ppocr;

import io.docket.ocr.image.GreyImage;
import java.util.Arrays;

/** Cuts a line out as an engine for printed pages likes it: level, grey, with a white margin. */
final class GreyCrop {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 3000;
    private static final int MARGIN_X = 10;
    private static final int MARGIN_Y = 6;
    private static final byte WHITE = (byte) 255;

    private GreyCrop() {}

    static GreyImage of(PixelGrid pixels, TiltedBox box) {
        int height = LineRecogniser.HEIGHT;
        int width = (int) Math.max(NARROWEST, Math.min(WIDEST, height * box.stretch()));
        float[] brightness = LineCropper.crop(pixels, box, width, height).brightness();
        int wide = width + 2 * MARGIN_X;
        byte[] grey = new byte[wide * (height + 2 * MARGIN_Y)];
        Arrays.fill(grey, WHITE);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = 127.5 * (1 + brightness[y * width + x]);
                grey[(y + MARGIN_Y) * wide + x + MARGIN_X] = (byte) Math.max(0, Math.min(255, value));
            }
        }
        return new GreyImage(grey, wide, height + 2 * MARGIN_Y);
    }
}
