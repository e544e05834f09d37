package io.docket.domain.extraction.rule;

import java.util.Locale;

/** How what is searched stands to an anchor. */
public enum Relation {
    /** Within three lines and twelve line heights to the sides, the anchor itself included. */
    NEAR,
    /** Follows it in the part that is searched. */
    AFTER,
    /** Comes before it in the part that is searched. */
    BEFORE,
    /** In its row, to its left. */
    LEFT_OF,
    /** In its row, to its right. */
    RIGHT_OF,
    /** On its page in a row above it, sharing part of its width. */
    ABOVE,
    /** On its page in a row below it, sharing part of its width. */
    BELOW;

    String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about the order of the text, not about places. */
    boolean isOfText() {
        return this == AFTER || this == BEFORE;
    }

    /** Whether what comes last stands nearest. */
    boolean isBackwards() {
        return this == BEFORE || this == LEFT_OF || this == ABOVE;
    }
}
