package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.Collection;

/** A rectangle on a page: pixels at 200 dpi, left and top included, right and bottom not. */
public record Box(int left, int top, int right, int bottom) {
    public Box {
        if (left < 0 || top < 0 || right < left || bottom < top) {
            throw new InvalidValue("box", "must have left <= right and top <= bottom, none below 0");
        }
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public double centerX() {
        return (left + right) / 2.0;
    }

    public double centerY() {
        return (top + bottom) / 2.0;
    }

    /** Whether the middle of the other lies in this. */
    public boolean holds(Box other) {
        return other.centerX() >= left && other.centerX() < right && other.centerY() >= top && other.centerY() < bottom;
    }

    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The smallest box around all; {@code boxes} must not be empty. */
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElseThrow(() -> new InvalidValue("boxes", "must not be empty"));
    }
}
