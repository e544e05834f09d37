package io.docket.domain.extraction.candidate;

import java.util.regex.Pattern;

/** Puts back the spaces that recognition loses where print always has them. */
final class Tidying {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern GLUED_FORM = Pattern.compile("(?<=\\p{L})(?=SDN ?BHD$)|(?<=SDN)(?=BHD\\b)");
    private static final Pattern BEFORE_BRACKET = Pattern.compile("(?<=[\\p{L}\\d])(?=\\()");
    private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=\\))(?=[\\p{L}\\d])");

    private Tidying() {}

    static String name(String text) {
        String spaced = GLUED_FORM.matcher(text).replaceAll(" ");
        spaced = BEFORE_BRACKET.matcher(spaced).replaceAll(" ");
        spaced = AFTER_BRACKET.matcher(spaced).replaceAll(" ");
        return fold(spaced);
    }

    static String address(String text) {
        return fold(text);
    }

    private static String fold(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
