package io.docket.ocr.office.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How one sheet lies on paper: the widths of its columns, which of them share a page, and the rows of the page that fills. */
final class GridLayout {
    private static final float MARGIN = 36;
    private static final float SIZE = 9;
    private static final float LEADING = 11;
    private static final float PADDING = 3;
    private static final float SMALLEST = 0.6f;
    private static final float NARROWEST = 18;
    /** Numbers further down are longer than those of the first rows: room for nine digits. */
    private static final float NARROWEST_NUMBER = 52;

    /** A word further down that is somewhat longer than those of the first rows is not broken. */
    private static final float SLACK = 1.3f;

    private static final float WIDEST_TEXT = 190;
    private static final float WIDEST = 400;
    private static final float TITLE = 12;
    private static final float LINE_GREY = 0.78f;
    private static final float SHORT = PDRectangle.A4.getWidth();
    private static final float LONG = PDRectangle.A4.getHeight();

    private final PdfPages pages;
    private final float[] widths;
    private final List<Band> bands;
    private final boolean[] beginsBand;
    private final boolean landscape;
    private final float scale;
    private final List<Row> rows = new ArrayList<>();
    private String title;
    private float used;

    /** Columns that share a page. */
    private record Band(int from, int to) {}

    /** A row, or a part of one that is higher than a page: the lines of each of its cells. */
    private record Row(List<Cell> cells, List<List<String>> lines, float height) {}

    private GridLayout(String title, float[] widths, PdfPages pages) {
        this.pages = pages;
        this.title = title;
        this.widths = widths;
        float whole = 0;
        for (float width : widths) {
            whole += width;
        }
        this.landscape = whole > SHORT - 2 * MARGIN;
        this.scale = Math.max(SMALLEST, Math.min(1, room() / Math.max(1, whole)));
        this.bands = bands();
        this.beginsBand = new boolean[widths.length];
        bands.stream().filter(band -> band.from() < widths.length).forEach(band -> beginsBand[band.from()] = true);
        this.used = titleHeight();
    }

    static GridLayout of(String title, List<List<Cell>> sample, List<Double> given, PdfPages pages) {
        int columns = sample.stream().mapToInt(List::size).max().orElse(0);
        var widths = new float[columns];
        for (int column = 0; column < columns; column++) {
            float said = column < given.size() ? given.get(column).floatValue() : 0;
            widths[column] = said;
            for (List<Cell> row : sample) {
                if (column < row.size()) {
                    widths[column] = Math.max(widths[column], wanted(row, column, said > 0, pages.letters()));
                }
            }
            widths[column] = Math.max(NARROWEST, Math.min(WIDEST, widths[column]));
        }
        return new GridLayout(title, widths, pages);
    }

    /** A column of a width is only widened for numbers; text in it is broken, or runs over empty cells beside it. */
    private static float wanted(List<Cell> row, int column, boolean given, Letters letters) {
        Cell cell = row.get(column);
        boolean alone = column == row.size() - 1 && !cell.number() && row.size() > 0;
        if (cell.isEmpty()
                || given && !cell.number()
                || alone && row.stream().filter(one -> !one.isEmpty()).count() == 1) {
            return 0;
        }
        float width = 0;
        for (String line : cell.text().split("\n")) {
            width = Math.max(width, letters.width(line, face(cell)) * SIZE);
        }
        if (cell.number()) {
            return Math.max(NARROWEST_NUMBER, Math.min(WIDEST, width) + 2 * PADDING + 1);
        }
        return Math.min(WIDEST_TEXT, width * SLACK) + 2 * PADDING + 1;
    }

    private static Face face(Cell cell) {
        return cell.bold() ? Face.SANS_BOLD : Face.SANS;
    }

    private float room() {
        return (landscape ? LONG : SHORT) - 2 * MARGIN;
    }

    private float height() {
        return (landscape ? SHORT : LONG) - 2 * MARGIN;
    }

    private float titleHeight() {
        return title.isBlank() ? 0 : TITLE * 2;
    }

    private List<Band> bands() {
        var found = new ArrayList<Band>();
        int from = 0;
        float width = 0;
        for (int column = 0; column < widths.length; column++) {
            if (column > from && (width + widths[column]) * scale > room() + 1) {
                found.add(new Band(from, column));
                from = column;
                width = 0;
            }
            width += widths[column];
        }
        found.add(new Band(from, widths.length));
        return found;
    }

    void row(List<Cell> cells) throws IOException {
        var lines = new ArrayList<List<String>>();
        for (int column = 0; column < Math.min(cells.size(), widths.length); column++) {
            lines.add(broken(cells, column));
        }
        // What stands right of all columns of the first rows is shown in the last of them.
        for (int column = widths.length; column < cells.size(); column++) {
            if (!lines.isEmpty() && !cells.get(column).isEmpty()) {
                lines.get(widths.length - 1).addAll(broken(cells.get(column), widths[widths.length - 1]));
            }
        }
        int most = (int) (height() / (LEADING * scale)) - 4;
        int highest = lines.stream().mapToInt(List::size).max().orElse(1);
        for (int from = 0; from < Math.max(1, highest); from += most) {
            int first = from;
            List<List<String>> part = lines.stream()
                    .map(all -> all.subList(Math.min(first, all.size()), Math.min(first + most, all.size())))
                    .toList();
            int high = part.stream().mapToInt(List::size).max().orElse(1);
            put(new Row(cells, part, (Math.max(1, high) * LEADING + PADDING) * scale));
        }
    }

    private List<String> broken(List<Cell> cells, int column) {
        Cell cell = cells.get(column);
        float width = widths[column];
        if (cell.isEmpty()) {
            return new ArrayList<>();
        }
        if (cell.number()) {
            // A broken number would be two others; one that is wider than those before it reaches out to the left.
            return new ArrayList<>(List.of(cell.text().strip()));
        }
        int next = column + 1;
        while (next < widths.length && (next >= cells.size() || cells.get(next).isEmpty()) && !beginsBand[next]) {
            width += widths[next++];
        }
        return broken(cell, width);
    }

    private List<String> broken(Cell cell, float width) {
        pages.deadline().check();
        return cell.isEmpty()
                ? new ArrayList<>()
                : CellLines.of(cell.text(), pages.letters(), face(cell), (width - 2 * PADDING) / SIZE);
    }

    private void put(Row row) throws IOException {
        if (used + row.height() > height() && !rows.isEmpty()) {
            flush();
        }
        rows.add(row);
        used += row.height();
    }

    void end() throws IOException {
        if (!rows.isEmpty()) {
            flush();
        }
    }

    private void flush() throws IOException {
        for (Band band : bands) {
            if (band.from() == 0 || rows.stream().anyMatch(row -> isFilled(row, band))) {
                draw(band);
            }
        }
        rows.clear();
        title = "";
        used = 0;
    }

    private static boolean isFilled(Row row, Band band) {
        for (int column = band.from(); column < Math.min(band.to(), row.lines().size()); column++) {
            if (!row.lines().get(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void draw(Band band) throws IOException {
        PDPage page = landscape ? pages.add(LONG, SHORT) : pages.add(SHORT, LONG);
        float top = page.getMediaBox().getHeight() - MARGIN;
        try (var content = new PDPageContentStream(pages.document(), page, AppendMode.APPEND, true)) {
            if (!title.isBlank()) {
                pages.letters().write(content, title, Face.SANS_BOLD, TITLE, MARGIN, top - TITLE);
                top -= titleHeight();
            }
            content.setStrokingColor(LINE_GREY);
            content.setLineWidth(0.4f);
            for (Row row : rows) {
                draw(content, row, band, top);
                top -= row.height();
            }
        }
    }

    private void draw(PDPageContentStream content, Row row, Band band, float top) throws IOException {
        float left = MARGIN;
        for (int column = band.from(); column < band.to(); column++) {
            float width = widths[column] * scale;
            if (column < row.lines().size() && !row.lines().get(column).isEmpty()) {
                write(content, row.cells().get(column), row.lines().get(column), left, width, top);
            }
            left += width;
        }
        content.moveTo(MARGIN, top - row.height());
        content.lineTo(left, top - row.height());
        content.stroke();
    }

    private void write(PDPageContentStream content, Cell cell, List<String> lines, float left, float width, float top)
            throws IOException {
        float baseline = top - SIZE * scale;
        for (String line : lines) {
            float x = left + PADDING * scale;
            if (cell.number()) {
                float wide = pages.letters().width(line, face(cell)) * SIZE * scale;
                x = Math.max(MARGIN, left + width - PADDING * scale - wide);
            }
            pages.letters().write(content, line, face(cell), SIZE * scale, x, baseline);
            baseline -= LEADING * scale;
        }
    }
}
