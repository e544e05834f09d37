package io.docket.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the detector's map (how likely each pixel lies inside shrunken text) into boxes: connected pixels → hull → smallest
 * rectangle → grown back to the size of the text.
 */
final class TextRegions {
    private static final float PIXEL_THRESHOLD = 0.3f;
    private static final double BOX_THRESHOLD = 0.5;
    /** 1.6, which others use, cuts the last digit of amounts. */
    private static final double UNCLIP = 2.0;

    private static final int SHORTEST_SIDE = 3;
    private static final int FEWEST_PIXELS = 6;
    private static final int MOST_BOXES = 3000;

    private TextRegions() {}

    /** Boxes in pixels of the map. */
    static List<TiltedBox> of(float[] map, int width, int height) {
        ConnectedPixels components = new ConnectedPixels(map, width, height, PIXEL_THRESHOLD);
        List<TiltedBox> boxes = new ArrayList<>();
        while (boxes.size() < MOST_BOXES && components.next()) {
            if (components.count() < FEWEST_PIXELS) {
                continue;
            }
            TiltedBox box = SmallestRectangle.around(ConvexHull.around(components.corners()));
            double boxWidth = 2 * box.halfLength();
            double boxHeight = 2 * box.halfThickness();
            if (Math.min(boxWidth, boxHeight) < SHORTEST_SIDE
                    || Math.min(components.mean(), mean(map, width, height, box)) < BOX_THRESHOLD) {
                continue;
            }
            boxes.add(box.grown(boxWidth * boxHeight * UNCLIP / (2 * (boxWidth + boxHeight))));
        }
        return boxes;
    }

    private static double mean(float[] map, int width, int height, TiltedBox box) {
        double sum = 0;
        int count = 0;
        int top = (int) Math.max(0, box.centerY() - box.reachY());
        int left = (int) Math.max(0, box.centerX() - box.reachX());
        for (int y = top; y <= Math.min(height - 1, box.centerY() + box.reachY()); y++) {
            for (int x = left; x <= Math.min(width - 1, box.centerX() + box.reachX()); x++) {
                double byX = x + 0.5 - box.centerX();
                double byY = y + 0.5 - box.centerY();
                double along = byX * box.axisX() + byY * box.axisY();
                double across = -byX * box.axisY() + byY * box.axisX();
                if (Math.abs(along) <= box.halfLength() && Math.abs(across) <= box.halfThickness()) {
                    sum += map[y * width + x];
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
