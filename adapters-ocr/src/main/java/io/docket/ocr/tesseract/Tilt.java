package io.docket.ocr.tesseract;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;

/** Carries boxes found on a levelled page back to the page as it is, tilted clockwise about its middle. */
record Tilt(double angle, int width, int height) {
    TextLine apply(TextLine line) {
        return new TextLine(line.words().stream()
                .map(word -> new Word(word.text(), apply(word.box()), word.confidence()))
                .toList());
    }

    /** Keeps the size of the box: over a word's length a small tilt matters less than the box around the tilted one. */
    private Box apply(Box box) {
        double byX = box.centerX() - width / 2.0;
        double byY = box.centerY() - height / 2.0;
        double centerX = width / 2.0 + byX * Math.cos(angle) - byY * Math.sin(angle);
        double centerY = height / 2.0 + byX * Math.sin(angle) + byY * Math.cos(angle);
        int left = clamp(centerX - box.width() / 2.0, width);
        int top = clamp(centerY - box.height() / 2.0, height);
        int right = clamp(centerX + box.width() / 2.0, width);
        int bottom = clamp(centerY + box.height() / 2.0, height);
        return new Box(left, top, right, bottom);
    }

    private static int clamp(double value, int limit) {
        return (int) Math.round(Math.max(0, Math.min(limit, value)));
    }
}
