package io.docket.ocr.image;

/**
 * How large an image may be: one with more than {@code refusedAbove} pixels is refused before it is decoded, one with more
 * than {@code kept} is thinned out while it is decoded.
 */
public record ImageLimits(long refusedAbove, long kept) {
    /** A page of A4 at 1000 dpi is still read; 400 dpi are kept, beyond which no engine reads better. */
    public static final ImageLimits STANDARD = new ImageLimits(100_000_000, 16_000_000);

    public ImageLimits {
        if (kept < 1 || refusedAbove < kept) {
            throw new IllegalArgumentException("the limits of an image must be positive, the kept one the lower");
        }
    }

    boolean refuses(int width, int height) {
        return (long) width * height > refusedAbove;
    }

    /** Every how-manieth column and row is kept. */
    int step(int width, int height) {
        int step = 1;
        while (((long) width / step) * (height / step) > kept) {
            step++;
        }
        return step;
    }
}
