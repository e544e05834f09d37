package io.docket.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final double CLOSE = 1e-6;

    @Test
    void hullLeavesOutWhatLiesInsideOrOnAnEdge() {
        List<Point> hull = ConvexHull.around(List.of(
                new Point(0, 0),
                new Point(4, 0),
                new Point(2, 0),
                new Point(4, 4),
                new Point(0, 4),
                new Point(1, 2),
                new Point(4, 4)));

        assertEquals(4, hull.size());
        assertEquals(Set.of(new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4)), Set.copyOf(hull));
    }

    @Test
    void smallestRectangleFollowsTheTiltOfItsPoints() {
        double angle = Math.toRadians(20);
        TiltedBox tilted = new TiltedBox(50, 40, 30, 5, Math.cos(angle), Math.sin(angle));

        TiltedBox found = SmallestRectangle.around(ConvexHull.around(corners(tilted)));

        assertEquals(30, found.halfLength(), CLOSE);
        assertEquals(5, found.halfThickness(), CLOSE);
        assertEquals(angle, found.angle(), CLOSE);
        assertEquals(50, found.centerX(), CLOSE);
        assertEquals(40, found.centerY(), CLOSE);
    }

    @Test
    void rectangleOfUprightTextIsReadToTheRightAndTallerThanLong() {
        TiltedBox found = SmallestRectangle.around(ConvexHull.around(corners(new TiltedBox(50, 40, 30, 5, 0, 1))));

        assertEquals(1, found.axisX(), CLOSE);
        assertTrue(found.taller());
        assertEquals(30, found.turned(1).halfLength(), CLOSE);
    }

    @Test
    void boxTurnedFourTimesIsTheSame() {
        TiltedBox box = new TiltedBox(50, 40, 30, 5, 0.8, 0.6);

        assertEquals(box, box.turned(4));
        assertEquals(new TiltedBox(50, 40, 30, 5, -0.8, -0.6), box.turned(2));
    }

    @Test
    void partsOfABoxLieAlongItsAxis() {
        TiltedBox half = new TiltedBox(50, 40, 30, 5, 0, 1).part(0.5, 1);

        assertEquals(new TiltedBox(50, 55, 15, 5, 0, 1), half);
        assertEquals(new Box(45, 40, 55, 70), half.bounds(100, 100));
        assertEquals(new Box(45, 40, 50, 60), half.bounds(50, 60));
    }

    @Test
    void regionsAreGrownByAreaTimesUnclipByPerimeter() {
        float[] map = new float[100 * 60];
        fill(map, 20, 20, 60, 30, 0.9f);
        fill(map, 80, 40, 82, 42, 0.9f);
        fill(map, 5, 45, 40, 55, 0.4f);

        List<TiltedBox> boxes = TextRegions.of(map, 100, 60);

        assertEquals(1, boxes.size(), "too small and too unsure regions are left out");
        double grown = 40 * 10 * 2.0 / (2 * (40 + 10));
        assertEquals(20 + grown, boxes.get(0).halfLength(), CLOSE);
        assertEquals(5 + grown, boxes.get(0).halfThickness(), CLOSE);
        assertEquals(40, boxes.get(0).centerX(), CLOSE);
        assertEquals(25, boxes.get(0).centerY(), CLOSE);
    }

    @Test
    void pixelsThatTouchByACornerAreOneRegion() {
        float[] map = new float[20 * 20];
        fill(map, 2, 2, 8, 8, 1);
        fill(map, 8, 8, 14, 14, 1);
        ConnectedPixels components = new ConnectedPixels(map, 20, 20, 0.5f);

        assertTrue(components.next());
        assertEquals(72, components.count());
        assertEquals(1, components.mean(), CLOSE);
        assertFalse(components.next());
    }

    private static void fill(float[] map, int left, int top, int right, int bottom, float value) {
        int width = map.length == 400 ? 20 : 100;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                map[y * width + x] = value;
            }
        }
    }

    private static List<Point> corners(TiltedBox box) {
        return List.of(corner(box, -1, -1), corner(box, 1, -1), corner(box, 1, 1), corner(box, -1, 1));
    }

    private static Point corner(TiltedBox box, int along, int across) {
        double u = along * box.halfLength();
        double v = across * box.halfThickness();
        return new Point(
                box.centerX() + u * box.axisX() - v * box.axisY(), box.centerY() + u * box.axisY() + v * box.axisX());
    }
}
