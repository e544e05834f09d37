package io.docket.integration.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that Excel takes for sheets: short, of its characters, and each only once whatever its case. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";

    private final Set<String> taken = new HashSet<>();

    String fit(String wanted) {
        String plain = CellText.fit(wanted).replaceAll(FORBIDDEN, "_").strip();
        // Excel keeps an apostrophe at either end for itself, and this word for its own sheet.
        String allowed = plain.replaceAll("^'+|'+$", "_").replaceAll("(?i)^history$", "History_");
        String base = cut(allowed.isEmpty() ? "Sheet" : allowed, LONGEST);
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " " + number;
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
