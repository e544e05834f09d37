package io.docket.ocr.text;

/** The beginning of a text that is too long to be shown in full. */
public final class CutText {
    private CutText() {}

    /** So many letters at most, and no half of a letter that Java keeps as two. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
