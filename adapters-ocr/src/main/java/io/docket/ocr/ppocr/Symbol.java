package io.docket.ocr.ppocr;

/** One letter as it was read: at which step along the line, and how surely (0 to 1). */
record Symbol(char letter, int step, double confidence) {
    boolean blank() {
        return Character.isWhitespace(letter);
    }

    Symbol withLetter(char other) {
        return new Symbol(other, step, confidence);
    }
}
