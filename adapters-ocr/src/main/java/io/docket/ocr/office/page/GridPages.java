package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.text.CutText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of rows and columns, drawn as they come, so that memory does not grow with their rows. How wide columns are is
 * told from the first rows. A sheet wider than the paper is written smaller, and, where it would become too small to read,
 * on several pages beside each other.
 */
public final class GridPages {
    private static final int SAMPLE = 300;
    private static final int MOST_BLANK_ROWS = 2;
    private static final String MORE = " [\u2026]";

    /** So many cells without text, which have a colour or a line, come with one that has some. */
    private static final int EMPTY_CELLS = 10;

    /** Rows are laid out as a whole; no program fills so many cells of one to the brim. */
    private static final int FULL_CELLS_OF_ROW = 20;

    private final PdfPages pages;
    private final int mostCells;
    private final int lettersOfCell;
    private final List<List<Cell>> sample = new ArrayList<>();
    private String name = "";
    private List<Double> widths = List.of();
    private GridLayout layout;
    private int cells;
    private int passed;
    private int blank;

    /** A cell's text of more letters than that ends in a mark that there is more. */
    public GridPages(PdfPages pages, int mostCells, int lettersOfCell) {
        this.pages = pages;
        this.mostCells = mostCells;
        this.lettersOfCell = lettersOfCell;
    }

    /** Begins a sheet; {@code widths} in points, as far as the file says them, 0 where it does not. */
    public void sheet(String title, List<Double> columns) throws IOException {
        end();
        name = title;
        widths = columns;
    }

    /** Counts a cell that a sheet says something of, be it that it is empty. */
    public void passed() {
        if (++passed / EMPTY_CELLS > mostCells) {
            throw new UnreadableFile("The file has more than " + (long) mostCells * EMPTY_CELLS + " cells.");
        }
    }

    /** Adds a row; empty rows at the end of a sheet are left out, and many in its middle are few. */
    public void row(List<Cell> row) throws IOException {
        pages.deadline().check();
        List<Cell> filled = shortened(withoutEmptyEnd(row));
        if (filled.isEmpty()) {
            blank++;
            return;
        }
        count(filled);
        for (; blank > 0; blank--) {
            if (blank <= MOST_BLANK_ROWS && hasRows()) {
                put(List.of());
            }
        }
        put(filled);
    }

    private List<Cell> shortened(List<Cell> row) {
        List<Cell> cells = row.stream().allMatch(cell -> cell.text().length() <= lettersOfCell)
                ? row
                : row.stream().map(this::shortened).toList();
        long letters = cells.stream().mapToLong(cell -> cell.text().length()).sum();
        if (letters > (long) FULL_CELLS_OF_ROW * lettersOfCell) {
            throw new UnreadableFile(
                    "A row of the file holds more than " + FULL_CELLS_OF_ROW * lettersOfCell + " letters.");
        }
        return cells;
    }

    private Cell shortened(Cell cell) {
        return cell.text().length() <= lettersOfCell
                ? cell
                : new Cell(CutText.start(cell.text(), lettersOfCell) + MORE, false, cell.bold());
    }

    private boolean hasRows() {
        return layout != null || !sample.isEmpty();
    }

    private static List<Cell> withoutEmptyEnd(List<Cell> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    private void count(List<Cell> row) {
        cells += (int) row.stream().filter(cell -> !cell.isEmpty()).count();
        if (cells > mostCells) {
            throw new UnreadableFile("The file has more than " + mostCells + " filled cells.");
        }
    }

    private void put(List<Cell> row) throws IOException {
        if (layout != null) {
            layout.row(row);
            return;
        }
        sample.add(List.copyOf(row));
        if (sample.size() == SAMPLE) {
            layOut();
        }
    }

    private void layOut() throws IOException {
        layout = GridLayout.of(name, sample, widths, pages);
        for (List<Cell> row : sample) {
            layout.row(row);
        }
        sample.clear();
    }

    /** Ends the last sheet. */
    public void end() throws IOException {
        if (!sample.isEmpty()) {
            layOut();
        }
        if (layout != null) {
            layout.end();
        }
        layout = null;
        blank = 0;
    }
}
