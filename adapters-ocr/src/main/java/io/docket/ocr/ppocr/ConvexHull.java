package io.docket.ocr.ppocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Andrew's monotone chain. */
final class ConvexHull {
    private static final Comparator<Point> BY_PLACE =
            Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);

    private ConvexHull() {}

    /** The corners of the smallest convex polygon around the points, in turning order, none of them on a straight edge. */
    static List<Point> around(List<Point> points) {
        List<Point> sorted = points.stream().distinct().sorted(BY_PLACE).toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point> hull = new ArrayList<>();
        for (Point point : sorted) {
            append(hull, point, 0);
        }
        int lower = hull.size() - 1;
        for (int i = sorted.size() - 2; i >= 0; i--) {
            append(hull, sorted.get(i), lower);
        }
        hull.remove(hull.size() - 1);
        return hull;
    }

    private static void append(List<Point> hull, Point point, int fixed) {
        while (hull.size() >= fixed + 2 && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
            hull.remove(hull.size() - 1);
        }
        hull.add(point);
    }

    private static double turn(Point from, Point over, Point to) {
        return (over.x() - from.x()) * (to.y() - from.y()) - (over.y() - from.y()) * (to.x() - from.x());
    }
}
