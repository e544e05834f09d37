package io.docket.ocr.ppocr;

import io.docket.domain.document.Box;

/**
 * A rectangle at any angle: its centre, half its length and thickness, and the unit vector along its length, in which its
 * text is read.
 */
record TiltedBox(double centerX, double centerY, double halfLength, double halfThickness, double axisX, double axisY) {
    /** From this thickness to length on, the text in a level box is taken to run upwards or downwards. */
    private static final double UPRIGHT = 1.5;

    boolean taller() {
        return stretch() <= 1 / UPRIGHT;
    }

    /** Length to thickness. */
    double stretch() {
        return halfLength / halfThickness;
    }

    /** Between the level and the direction of reading, in radians, clockwise. */
    double angle() {
        return Math.atan2(axisY, axisX);
    }

    /** The same rectangle, read in the direction that lies this many quarters clockwise of the present one. */
    TiltedBox turned(int quarters) {
        return quarters == 0
                ? this
                : new TiltedBox(centerX, centerY, halfThickness, halfLength, -axisY, axisX).turned(quarters - 1);
    }

    /** Each side moved outwards by this distance. */
    TiltedBox grown(double distance) {
        return new TiltedBox(centerX, centerY, halfLength + distance, halfThickness + distance, axisX, axisY);
    }

    /** On an image stretched by these factors, which are nearly equal. */
    TiltedBox scaled(double byX, double byY) {
        double alongX = axisX * byX;
        double alongY = axisY * byY;
        double along = Math.hypot(alongX, alongY);
        double across = Math.hypot(axisY * byX, axisX * byY);
        return new TiltedBox(
                centerX * byX,
                centerY * byY,
                halfLength * along,
                halfThickness * across,
                alongX / along,
                alongY / along);
    }

    /** The part between two fractions of its length. */
    TiltedBox part(double from, double to) {
        double middle = (from + to - 1) * halfLength;
        return new TiltedBox(
                centerX + middle * axisX,
                centerY + middle * axisY,
                (to - from) * halfLength,
                halfThickness,
                axisX,
                axisY);
    }

    double reachX() {
        return Math.abs(axisX) * halfLength + Math.abs(axisY) * halfThickness;
    }

    double reachY() {
        return Math.abs(axisY) * halfLength + Math.abs(axisX) * halfThickness;
    }

    /** The level box around it, cut at the edges of an image of this size. */
    Box bounds(int width, int height) {
        int left = clamp(Math.floor(centerX - reachX()), width);
        int top = clamp(Math.floor(centerY - reachY()), height);
        int right = clamp(Math.ceil(centerX + reachX()), width);
        int bottom = clamp(Math.ceil(centerY + reachY()), height);
        return new Box(left, top, Math.max(left, right), Math.max(top, bottom));
    }

    private static int clamp(double value, int limit) {
        return (int) Math.max(0, Math.min(limit, value));
    }
}
