package io.docket.ocr.pdf;

import io.docket.domain.document.Box;
import java.awt.geom.Point2D;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A character of the text layer: where its baseline begins and ends, in points, and its box in pixels. */
record Glyph(String text, Point2D start, Point2D end, double size, Box box) {
    /** Parts of the font size that letters reach above and below the baseline. */
    private static final double ASCENT = 0.75;

    private static final double DESCENT = 0.2;

    static Glyph of(TextPosition position, PageScale scale) {
        Matrix matrix = position.getTextMatrix();
        // The matrix of a position has the font's size in it already.
        double size = Math.max(0.5, Math.hypot(matrix.getShearX(), matrix.getScaleY()));
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double unitX = along == 0 ? 1 : matrix.getScaleX() / along;
        double unitY = along == 0 ? 0 : matrix.getShearY() / along;
        var start = new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY());
        var end = new Point2D.Double(
                start.getX() + unitX * position.getWidthDirAdj(), start.getY() + unitY * position.getWidthDirAdj());
        Box box = scale.box(
                raised(start, unitX, unitY, ASCENT * size),
                raised(end, unitX, unitY, ASCENT * size),
                raised(start, unitX, unitY, -DESCENT * size),
                raised(end, unitX, unitY, -DESCENT * size));
        return new Glyph(position.getUnicode(), start, end, size, box);
    }

    private static Point2D raised(Point2D point, double unitX, double unitY, double by) {
        return new Point2D.Double(point.getX() - unitY * by, point.getY() + unitX * by);
    }

    /** Space of any kind, also such as does not break. */
    boolean isBlank() {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    /** Whether this character goes on the word that ends with {@code before}: on its baseline, and with no gap between. */
    boolean follows(Glyph before) {
        double gap = before.end.distance(start);
        boolean ahead = dot(before.start, before.end, before.start, start) >= 0 || gap < 0.2 * size;
        return ahead && gap < 0.22 * Math.max(size, before.size) && Math.abs(size - before.size) < 0.6 * before.size;
    }

    private static double dot(Point2D from, Point2D to, Point2D other, Point2D otherTo) {
        return (to.getX() - from.getX()) * (otherTo.getX() - other.getX())
                + (to.getY() - from.getY()) * (otherTo.getY() - other.getY());
    }
}
