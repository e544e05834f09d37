package io.docket.ocr.ppocr;

import java.util.List;

/** The rectangle of the smallest area around a convex polygon; one of its sides lies on a side of the polygon. */
final class SmallestRectangle {
    private static final double TINY = 1e-9;

    private SmallestRectangle() {}

    /** The hull needs at least three corners. */
    static TiltedBox around(List<Point> hull) {
        TiltedBox best = null;
        double bestArea = Double.MAX_VALUE;
        for (int i = 0; i < hull.size(); i++) {
            Point from = hull.get(i);
            Point to = hull.get((i + 1) % hull.size());
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            TiltedBox box = along(hull, (to.x() - from.x()) / length, (to.y() - from.y()) / length);
            double area = box.halfLength() * box.halfThickness();
            if (area < bestArea - TINY) {
                bestArea = area;
                best = box;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a polygon needs at least three corners");
        }
        return level(best);
    }

    private static TiltedBox along(List<Point> hull, double axisX, double axisY) {
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point corner : hull) {
            double along = corner.x() * axisX + corner.y() * axisY;
            double across = -corner.x() * axisY + corner.y() * axisX;
            start = Math.min(start, along);
            end = Math.max(end, along);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        double along = (start + end) / 2;
        double across = (top + bottom) / 2;
        return new TiltedBox(
                along * axisX - across * axisY,
                along * axisY + across * axisX,
                (end - start) / 2,
                (bottom - top) / 2,
                axisX,
                axisY);
    }

    /** Reads it from the left to the right, within 45 degrees. */
    private static TiltedBox level(TiltedBox box) {
        TiltedBox level = box;
        while (level.axisX() < Math.abs(level.axisY()) - TINY) {
            level = level.turned(1);
        }
        return level;
    }
}
