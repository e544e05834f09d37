package io.docket.domain.extraction.check;

/** A value as a doubt names it. */
final class Shown {
    private static final int LONGEST = 100;

    private Shown() {}

    static String of(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
