package io.docket.ocr.office.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Plain text as a printer writes it: letters of one width, lines broken where they end or where the paper does, a form feed
 * begins a page. Lines of up to 132 letters, as lists of accounts have them, are written smaller instead of broken.
 */
public final class TextPages {
    private static final float MARGIN = 50;
    private static final int FEWEST_COLUMNS = 88;
    private static final int MOST_COLUMNS = 132;
    private static final int TAB = 8;
    private static final float LETTER = 0.6f;
    private static final float LEADING = 1.25f;

    private TextPages() {}

    public static void add(String text, PdfPages pages) throws IOException {
        int longest = text.lines()
                .map(TextPages::expanded)
                .mapToInt(String::length)
                .filter(length -> length <= MOST_COLUMNS)
                .max()
                .orElse(0);
        int columns = Math.max(FEWEST_COLUMNS, longest);
        float size = (PDRectangle.A4.getWidth() - 2 * MARGIN) / (columns * LETTER);
        int rows = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / (size * LEADING));
        for (String sheet : text.stripTrailing().split("\f")) {
            var page = new ArrayList<String>();
            for (String line : sheet.lines().toList()) {
                String whole = expanded(line).stripTrailing();
                int start = 0;
                do {
                    int end = end(whole, start, columns);
                    if (page.size() == rows) {
                        write(page, size, pages);
                    }
                    page.add(whole.substring(start, end));
                    start = CellLines.afterSpaces(whole, end);
                } while (start < whole.length());
            }
            write(page, size, pages);
        }
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var expanded = new StringBuilder();
        for (char letter : line.toCharArray()) {
            if (letter == '\t') {
                expanded.append(" ".repeat(TAB - expanded.length() % TAB));
            } else {
                expanded.append(letter);
            }
        }
        return expanded.toString();
    }

    /** Where a row ends that begins at a place of its line: at the last space that fits, or in the middle of what has none. */
    private static int end(String line, int start, int columns) {
        int most = start + columns;
        if (line.length() <= most) {
            return line.length();
        }
        int space = most;
        while (space > start && line.charAt(space) != ' ') {
            space--;
        }
        int cut = space > start ? space : most;
        return Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut;
    }

    private static void write(List<String> rows, float size, PdfPages pages) throws IOException {
        PDPage page = pages.add(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        float baseline = PDRectangle.A4.getHeight() - MARGIN - size;
        try (var content = new PDPageContentStream(pages.document(), page, AppendMode.APPEND, true)) {
            for (String row : rows) {
                if (!row.isBlank()) {
                    pages.letters().write(content, row, Face.MONO, size, MARGIN, baseline);
                }
                baseline -= size * LEADING;
            }
        }
        rows.clear();
    }
}
