package io.docket.ocr.ppocr;

import java.util.Arrays;

/** Where a line's crop is inked, column by column, and how tall its text is; knows light text on dark paper. */
final class InkProfile {
    /** Shares of the sorted brightness that stand for ink and for paper. */
    private static final double INK_SHARE = 0.03;

    private static final double PAPER_SHARE = 0.90;
    private static final float BETWEEN = 0.55f;
    /** Rows at the rim, where neighbouring lines reach in. */
    private static final int RIM = 3;

    private static final int LEAST_HEIGHT = 16;
    private static final int SPECKLE_WIDTH = 150;

    private final int[] columns;
    private final int textHeight;

    InkProfile(LineCrop crop) {
        int width = crop.width();
        int height = crop.height();
        float[] brightness = crop.brightness();
        float[] sorted = brightness.clone();
        Arrays.sort(sorted);
        float ink = sorted[(int) (sorted.length * INK_SHARE)];
        float paper = sorted[(int) (sorted.length * PAPER_SHARE)];
        float threshold = ink + (paper - ink) * BETWEEN;
        boolean inverted = sorted[sorted.length / 2] < (ink + paper) / 2;
        columns = new int[width];
        int[] rows = new int[height];
        for (int y = RIM; y < height - RIM; y++) {
            for (int x = 0; x < width; x++) {
                float value = brightness[y * width + x];
                if (inverted ? value > threshold : value < threshold) {
                    columns[x]++;
                    rows[y]++;
                }
            }
        }
        textHeight = Math.max(LEAST_HEIGHT, extent(rows, Math.max(1, width / SPECKLE_WIDTH)));
    }

    private static int extent(int[] rows, int speckles) {
        int top = -1;
        int bottom = -2;
        for (int y = 0; y < rows.length; y++) {
            if (rows[y] > speckles) {
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        return bottom - top + 1;
    }

    int textHeight() {
        return textHeight;
    }

    int width() {
        return columns.length;
    }

    /** The widest run of columns without ink that lies between two columns; one looks {@code margin} columns beyond them. */
    int widestGap(int from, int to, int margin) {
        int widest = 0;
        int run = 0;
        for (int x = Math.max(0, from - margin); x <= Math.min(columns.length - 1, to + margin); x++) {
            if (columns[x] > 1) {
                run = 0;
                continue;
            }
            run++;
            if (run > widest && x > from - 2 && x - run < to + 2) {
                widest = run;
            }
        }
        return widest;
    }
}
