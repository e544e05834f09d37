package io.docket.domain.access;

/** A text that may be a shorter one several times over. */
final class RepeatedText {
    private RepeatedText() {}

    /** The shortest text that gives this one when it is repeated; the text itself when there is none. */
    static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.length() % length == 0
                    && text.substring(0, length).repeat(text.length() / length).equals(text)) {
                return text.substring(0, length);
            }
        }
        return text;
    }
}
