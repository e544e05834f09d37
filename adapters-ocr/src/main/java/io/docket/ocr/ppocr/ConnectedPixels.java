package io.docket.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;

/** Walks through the components of pixels above a threshold that touch each other by a side or a corner. */
final class ConnectedPixels {
    private final float[] map;
    private final int width;
    private final int height;
    private final boolean[] open;
    private final int[] stack;
    private final int[] first;
    private final int[] last;
    private int seed = -1;
    private int top;
    private int bottom;
    private int count;
    private double sum;

    ConnectedPixels(float[] map, int width, int height, float threshold) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.open = new boolean[width * height];
        for (int i = 0; i < open.length; i++) {
            open[i] = map[i] > threshold;
        }
        this.stack = new int[width * height];
        this.first = new int[height];
        this.last = new int[height];
    }

    /** Moves on to the next component; false when there is none left. */
    boolean next() {
        do {
            seed++;
        } while (seed < open.length && !open[seed]);
        if (seed >= open.length) {
            return false;
        }
        start();
        int depth = 0;
        stack[depth++] = seed;
        open[seed] = false;
        while (depth > 0) {
            int pixel = stack[--depth];
            int x = pixel % width;
            int y = pixel / width;
            take(pixel, x, y);
            for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                    int neighbour = row * width + column;
                    if (open[neighbour]) {
                        open[neighbour] = false;
                        stack[depth++] = neighbour;
                    }
                }
            }
        }
        return true;
    }

    private void start() {
        top = seed / width;
        bottom = top - 1;
        count = 0;
        sum = 0;
    }

    /** The seed is the first pixel in rows, so no pixel of its component lies above it, and rows fill downwards. */
    private void take(int pixel, int x, int y) {
        while (bottom < y) {
            bottom++;
            first[bottom] = Integer.MAX_VALUE;
            last[bottom] = -1;
        }
        first[y] = Math.min(first[y], x);
        last[y] = Math.max(last[y], x);
        count++;
        sum += map[pixel];
    }

    int count() {
        return count;
    }

    double mean() {
        return sum / count;
    }

    /** The corners of the outermost pixels of each row. */
    List<Point> corners() {
        List<Point> corners = new ArrayList<>(4 * (bottom - top + 1));
        for (int y = top; y <= bottom; y++) {
            corners.add(new Point(first[y], y));
            corners.add(new Point(last[y] + 1.0, y));
            corners.add(new Point(first[y], y + 1.0));
            corners.add(new Point(last[y] + 1.0, y + 1.0));
        }
        return corners;
    }
}
