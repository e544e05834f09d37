package io.docket.domain.extraction.layout;

/**
 * Replaces full-width signs, which recognition trained on Chinese print yields, and hard spaces by the plain ones; keeps
 * the length.
 */
final class Typography {
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int DISTANCE = FIRST_FULL_WIDTH - '!';

    private Typography() {}

    static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            char character = plain.charAt(at);
            if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
                plain.setCharAt(at, (char) (character - DISTANCE));
            } else if (character == '\u3002') {
                plain.setCharAt(at, '.');
            } else if (character == '\u3001') {
                plain.setCharAt(at, ',');
            } else if (Character.isSpaceChar(character)) {
                plain.setCharAt(at, ' ');
            }
        }
        return plain.toString();
    }
}
