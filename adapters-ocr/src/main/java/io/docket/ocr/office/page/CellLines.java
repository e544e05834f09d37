package io.docket.ocr.office.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the text of a cell into lines that are no wider than its column: at the last space that fits, or in the middle of a
 * word. Each letter is looked at twice at most, however long the text is.
 */
final class CellLines {
    /** What is measured in several ways differs by this. */
    private static final float ROUNDING = 0.01f;

    private final Letters letters;
    private final Face face;
    private final float most;
    private final List<String> lines = new ArrayList<>();

    private CellLines(Letters letters, Face face, float most) {
        this.letters = letters;
        this.face = face;
        this.most = most + ROUNDING;
    }

    /** {@code most} is the width of a line in parts of the font's size. */
    static List<String> of(String text, Letters letters, Face face, float most) {
        var broken = new CellLines(letters, face, most);
        for (String line : text.replace('\t', ' ').split("\r\n|[\n\r]")) {
            broken.add(line.strip());
        }
        return broken.lines;
    }

    private void add(String line) {
        int start = 0;
        do {
            int end = end(line, start);
            lines.add(line.substring(start, end).stripTrailing());
            start = afterSpaces(line, end);
        } while (start < line.length());
    }

    private int end(String line, int start) {
        float width = 0;
        int space = start;
        int index = start;
        while (index < line.length()) {
            int sign = line.codePointAt(index);
            width += letters.width(sign, face);
            if (width > most && index > start) {
                return space > start ? space : index;
            }
            index += Character.charCount(sign);
            space = Character.isWhitespace(sign) ? index : space;
        }
        return line.length();
    }

    static int afterSpaces(String line, int from) {
        int next = from;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        return next;
    }
}
