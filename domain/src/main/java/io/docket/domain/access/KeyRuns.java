package io.docket.domain.access;

import java.util.List;
import java.util.Locale;

/** Rows of keys, letters or digits that lie beside each other, as a hand runs over them: abcd, 4321, qwer. */
final class KeyRuns {
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn");

    private static final int SHORTEST = 3;

    private KeyRuns() {}

    /** Whether the text consists of such runs, each of three characters or more, and of nothing else. */
    static boolean only(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int end = start + run(lower.substring(start));
            if (end - start < SHORTEST) {
                return false;
            }
            start = end;
        }
        return true;
    }

    /** How many characters at the beginning run along a row, one way or the other, or stay on one key. */
    private static int run(String text) {
        int longest = repeated(text);
        for (String row : ROWS) {
            longest = Math.max(longest, along(text, row));
            longest = Math.max(
                    longest, along(text, new StringBuilder(row).reverse().toString()));
        }
        return longest;
    }

    private static int repeated(String text) {
        int length = 1;
        while (length < text.length() && text.charAt(length) == text.charAt(0)) {
            length++;
        }
        return length;
    }

    private static int along(String text, String row) {
        int length = 1;
        while (length < text.length() && row.contains(text.substring(0, length + 1))) {
            length++;
        }
        return length;
    }
}
