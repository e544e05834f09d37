package io.docket.ocr.office.odf;

import io.docket.ocr.office.page.Cell;
import io.docket.ocr.office.page.DrawnTexts;
import io.docket.ocr.office.page.GridPages;
import io.docket.ocr.xml.XmlWalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Spreadsheets of OpenDocument, read as a stream: cells as they are shown, without what is hidden. */
public final class OpenSheet {
    private static final Set<String> NUMBERS = Set.of("float", "currency", "percentage", "date", "time");
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_GAP = 10;

    private final OdfPackage office;
    private final GridPages grid;
    private final OdfStyles styles = new OdfStyles();

    private OpenSheet(OdfPackage office, GridPages grid) {
        this.office = office;
        this.grid = grid;
    }

    public static void read(Path file, long mostUnpacked, GridPages grid) throws IOException {
        try (OdfPackage office = OdfPackage.open(file, mostUnpacked)) {
            var sheet = new OpenSheet(office, grid);
            office.read("styles.xml", sheet::part);
            office.read("content.xml", sheet::part);
            grid.end();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void part(XmlWalk xml) {
        xml.children(name -> {
            switch (name) {
                case "styles", "automatic-styles" -> styles.add(xml);
                case "body" ->
                    xml.children(kind -> xml.children(table -> {
                        if (table.equals("table")
                                && styles.shows(
                                        "table", xml.attribute("style-name").orElse(""))) {
                            sheet(xml);
                        }
                    }));
                default -> {}
            }
        });
    }

    /** Which columns are shown, with their widths, and which rows are under way. */
    private final class Table {
        private final String name;
        private final List<Boolean> shown = new ArrayList<>();
        private final List<Double> widths = new ArrayList<>();
        private final DrawnTexts drawn = new DrawnTexts();
        private final Set<String> charts = new LinkedHashSet<>();
        private boolean begun;

        Table(String name) {
            this.name = name;
        }

        void begin() throws IOException {
            if (!begun) {
                begun = true;
                grid.sheet(name, widths);
            }
        }
    }

    private void sheet(XmlWalk xml) {
        var table = new Table(xml.attribute("name").orElse(""));
        rows(xml, table);
        for (String chart : table.charts) {
            table.drawn.part(() -> office.read(chart + "/content.xml", content -> titles(content, table)));
        }
        try {
            if (!table.drawn.isEmpty()) {
                table.begin();
                table.drawn.show(grid);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Texts of shapes, and charts, whose numbers stand in the cells; what else is embedded has no titles. */
    private static void drawn(XmlWalk xml, Table table) {
        xml.children(name -> {
            switch (name) {
                case "p" -> table.drawn.add(line(xml));
                case "object" ->
                    xml.attribute("href")
                            .map(address -> address.replaceFirst("^\\./", ""))
                            .ifPresent(table.charts::add);
                case "table", "settings", "title", "desc" -> {}
                default -> drawn(xml, table);
            }
        });
    }

    private static void titles(XmlWalk chart, Table table) {
        chart.children(name -> {
            switch (name) {
                case "title", "subtitle" ->
                    chart.children(text -> {
                        if (text.equals("p")) {
                            table.drawn.add(line(chart));
                        }
                    });
                case "table" -> {}
                default -> titles(chart, table);
            }
        });
    }

    private void rows(XmlWalk xml, Table table) {
        xml.children(name -> {
            switch (name) {
                case "table-column" -> column(xml, table);
                case "table-row" -> row(xml, table);
                case "shapes" -> drawn(xml, table);
                case "table-columns",
                        "table-header-columns",
                        "table-column-group",
                        "table-rows",
                        "table-header-rows",
                        "table-row-group" -> rows(xml, table);
                default -> {}
            }
        });
    }

    private static boolean isHidden(XmlWalk xml) {
        return !xml.attribute("visibility").orElse("visible").equals("visible");
    }

    private static int repeated(XmlWalk xml, String attribute) {
        return xml.attribute(attribute)
                .filter(value -> value.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .map(times -> Math.max(1, times))
                .orElse(1);
    }

    private void column(XmlWalk xml, Table table) {
        boolean hidden = isHidden(xml);
        String width = styles.look("table-column", xml.attribute("style-name").orElse(""))
                .getOrDefault("width", "");
        int times = Math.min(repeated(xml, "number-columns-repeated"), MOST_COLUMNS - table.shown.size());
        for (int column = 0; column < times; column++) {
            table.shown.add(!hidden);
            if (!hidden) {
                table.widths.add(OdfStyles.points(width));
            }
        }
    }

    private void row(XmlWalk xml, Table table) {
        if (isHidden(xml)) {
            return;
        }
        int times = repeated(xml, "number-rows-repeated");
        List<Cell> cells = cells(xml, table);
        try {
            table.begin();
            // Rows that say nothing are repeated to the end of the sheet.
            int rows = cells.isEmpty() ? Math.min(times, MOST_GAP) : times;
            for (int row = 0; row < rows; row++) {
                grid.row(cells);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Cell> cells(XmlWalk xml, Table table) {
        var cells = new ArrayList<Cell>();
        var column = new int[1];
        var gap = new int[1];
        xml.children(name -> {
            if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
                return;
            }
            grid.passed();
            int times = Math.min(repeated(xml, "number-columns-repeated"), MOST_COLUMNS - column[0]);
            Cell cell = cell(xml, table);
            for (int each = 0; each < times; each++) {
                boolean shown = column[0] >= table.shown.size() || table.shown.get(column[0]);
                column[0]++;
                if (shown && cell.text().isBlank()) {
                    gap[0]++;
                } else if (shown) {
                    for (; gap[0] > 0; gap[0]--) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.add(cell);
                }
            }
        });
        return cells;
    }

    private static Cell cell(XmlWalk xml, Table table) {
        boolean number = NUMBERS.contains(xml.attribute("value-type").orElse(""));
        var text = new StringBuilder();
        xml.children(name -> {
            if (name.equals("p")) {
                text.append(text.length() > 0 ? "\n" : "").append(line(xml));
            } else if (name.equals("frame") || OdfBody.SHAPES.contains(name)) {
                drawn(xml, table);
            }
        });
        return new Cell(text.toString(), number, false);
    }

    private static String line(XmlWalk xml) {
        var line = new StringBuilder();
        xml.content(
                name -> {
                    switch (name) {
                        case "s" -> line.append(" ".repeat(Math.min(100, repeated(xml, "c"))));
                        case "line-break" -> line.append('\n');
                        case "tab" -> line.append(' ');
                        case "annotation" -> {}
                        default -> line.append(line(xml));
                    }
                },
                line::append);
        return line.toString();
    }
}
