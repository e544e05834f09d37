package io.docket.integration.excel;

/** Text as a cell can hold it: cut to what Excel opens, without the characters that XML has no form for. */
final class CellText {
    static final int LONGEST = 32_767;

    private CellText() {}

    static String fit(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(CellText::isXml).forEach(character -> {
            if (kept.length() + Character.charCount(character) <= LONGEST) {
                kept.appendCodePoint(character);
            }
        });
        return kept.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
