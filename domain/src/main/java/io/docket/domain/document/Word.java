package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** A word as it stands on a page: its text without white space, its box, and how sure the reading is (0 to 100). */
public record Word(String text, Box box, int confidence) {
    public Word {
        if (text == null || text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidValue("text", "of a word must be non-empty and without white space");
        }
        if (confidence < 0 || confidence > 100) {
            throw new InvalidValue("confidence", "must lie between 0 and 100");
        }
    }
}
