package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page as it was read: its size in pixels at 200 dpi after it was put straight, the clockwise quarter turns (0 to 3)
 * that put it straight, its lines in reading order, and its barcodes.
 */
public record ReadPage(
        int number, int width, int height, int turns, TextSource source, List<TextLine> lines, List<Barcode> barcodes) {
    private static final int FEW_WORDS = 3;

    public ReadPage {
        if (number < 0) {
            throw new InvalidValue("number", "of a page counts from 0");
        }
        if (width < 1 || height < 1) {
            throw new InvalidValue("size", "of a page must be at least one pixel");
        }
        if (turns < 0 || turns > 3) {
            throw new InvalidValue("turns", "must lie between 0 and 3");
        }
        lines = List.copyOf(lines);
        barcodes = List.copyOf(barcodes);
    }

    /** One without barcodes. */
    public ReadPage(int number, int width, int height, int turns, TextSource source, List<TextLine> lines) {
        this(number, width, height, turns, source, lines, List.of());
    }

    /** The same page, on which these barcodes stand. */
    public ReadPage with(List<Barcode> found) {
        return with(lines, found);
    }

    /** The same sheet with other lines and barcodes. */
    public ReadPage with(List<TextLine> otherLines, List<Barcode> otherBarcodes) {
        return new ReadPage(number, width, height, turns, source, otherLines, otherBarcodes);
    }

    /** The same sheet, on which nothing stands but what does in a part of it. */
    public ReadPage part(Box part) {
        return with(
                lines.stream().filter(line -> part.holds(line.box())).toList(),
                barcodes.stream().filter(code -> part.holds(code.box())).toList());
    }

    /** Nothing stands on it, or too little to be of a document, as specks and the number of a blank page are. */
    public boolean isBlank() {
        return words() < FEW_WORDS && barcodes.isEmpty();
    }

    /** Whether it holds nothing of a document but parts some: a blank page, or a sheet with a code and hardly a word. */
    public boolean isSheet() {
        return barcodes.stream().noneMatch(ReadPage::saysMuch)
                && words() < FEW_WORDS * (barcodes.isEmpty() ? 1 : 2 + barcodes.size());
    }

    /** Codes that part documents are a line; those of a document, as payments are, have lines of their own. */
    private static boolean saysMuch(Barcode code) {
        return code.text().strip().indexOf('\n') >= 0;
    }

    /** How many words stand on it. */
    public int words() {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }

    /** The same page with another number. */
    public ReadPage numbered(int other) {
        return new ReadPage(other, width, height, turns, source, lines, barcodes);
    }

    /** Lines joined by a line feed. */
    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }
}
