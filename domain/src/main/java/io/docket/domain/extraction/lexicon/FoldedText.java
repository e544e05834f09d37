package io.docket.domain.extraction.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text reduced to lower-case letters without accents, digits and the signs # and %, with the way back to the offsets of
 * the original. Spaces are dropped, since recognition loses and invents them, but the beginnings of words are remembered.
 */
public final class FoldedText {
    private final String letters;
    private final int[] offsets;
    private final boolean[] starts;

    private FoldedText(String letters, int[] offsets, boolean[] starts) {
        this.letters = letters;
        this.offsets = offsets;
        this.starts = starts;
    }

    public static FoldedText of(String original) {
        var folded = new StringBuilder();
        int[] offsets = new int[3 * original.length() + 1];
        boolean[] starts = new boolean[3 * original.length() + 1];
        boolean start = true;
        for (int at = 0; at < original.length(); at++) {
            char read = original.charAt(at);
            String plain = read < 128 ? "" : plain(read);
            int length = read < 128 ? 1 : plain.length();
            boolean kept = false;
            for (int index = 0; index < length; index++) {
                char character = read < 128 ? Character.toLowerCase(read) : plain.charAt(index);
                if (isKept(character)) {
                    char before = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
                    offsets[folded.length()] = at;
                    starts[folded.length()] = start || Character.isDigit(before) != Character.isDigit(character);
                    folded.append(character);
                    start = false;
                    kept = true;
                }
            }
            if (!kept && !isCombining(read)) {
                start = true;
            }
        }
        offsets[folded.length()] = original.length();
        starts[folded.length()] = true;
        return new FoldedText(folded.toString(), offsets, starts);
    }

    /** Only the letters and digits of a text, folded: what a loose comparison compares. */
    public static String letters(String original) {
        return of(original).letters;
    }

    private static String plain(char character) {
        return switch (character) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            default ->
                Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isKept(char character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character == '#'
                || character == '%';
    }

    private static boolean isCombining(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    public String letters() {
        return letters;
    }

    public int length() {
        return letters.length();
    }

    /** The original's offset of a folded letter; for the length itself the original's end. */
    public int offset(int letter) {
        return offsets[letter];
    }

    /** Whether a word begins at a letter, or the text ends before it. */
    public boolean isBoundary(int letter) {
        return starts[letter];
    }
}
