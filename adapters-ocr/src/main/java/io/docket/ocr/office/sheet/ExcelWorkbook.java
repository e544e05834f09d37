package io.docket.ocr.office.sheet;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.ooxml.OfficePackage;
import io.docket.ocr.office.ooxml.PackageParts;
import io.docket.ocr.office.page.Cell;
import io.docket.ocr.office.page.DrawnTexts;
import io.docket.ocr.office.page.GridPages;
import io.docket.ocr.xml.XmlWalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Workbooks of Excel since 2007, read as a stream. What Excel does not show, hidden sheets, rows and columns, is left out;
 * of formulas the result that was saved is shown.
 */
public final class ExcelWorkbook {
    private static final int MOST_LETTERS = 64_000_000;
    private static final double POINTS_PER_LETTER = 5.25;

    private final PackageParts main;
    private final GridPages grid;
    private final CellFormats formats = new CellFormats();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final Set<Integer> boldFonts = new HashSet<>();
    private boolean since1904;

    private record Style(int format, int font) {
        private static final Style GENERAL = new Style(0, -1);
    }

    private record Sheet(String name, String part) {}

    private ExcelWorkbook(PackageParts main, GridPages grid) {
        this.main = main;
        this.grid = grid;
    }

    public static void read(Path file, GridPages grid) throws IOException {
        try (OfficePackage office = OfficePackage.open(file)) {
            new ExcelWorkbook(office.main(), grid).read();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void read() throws IOException {
        List<Sheet> sheets = PackageParts.read(main.part(), this::sheets);
        main.read("sharedStrings", this::texts);
        main.read("styles", this::styles);
        for (Sheet sheet : sheets) {
            Optional<PackagePart> part = main.target(sheet.part());
            if (part.isPresent()) {
                sheet(sheet.name(), part.get());
            }
        }
        grid.end();
    }

    private void sheet(String name, PackagePart part) throws IOException {
        boolean begun = PackageParts.read(part, xml -> rows(name, xml));
        DrawnTexts drawn = SheetDrawing.texts(new PackageParts(part));
        if (!begun && !drawn.isEmpty()) {
            grid.sheet(name, List.of());
        }
        drawn.show(grid);
    }

    private List<Sheet> sheets(XmlWalk xml) {
        var sheets = new ArrayList<Sheet>();
        xml.children(name -> {
            if (name.equals("workbookPr")) {
                since1904 = isOn(xml, "date1904");
            } else if (name.equals("sheets")) {
                xml.children(sheet -> {
                    if (xml.attribute("state").orElse("visible").equals("visible")) {
                        sheets.add(new Sheet(
                                xml.attribute("name").orElse(""),
                                xml.attribute("id").orElse("")));
                    }
                });
            }
        });
        return sheets;
    }

    private static boolean isOn(XmlWalk xml, String attribute) {
        return xml.attribute(attribute)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private static int number(XmlWalk xml, String attribute, int without) {
        return xml.attribute(attribute)
                .filter(value -> value.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .orElse(without);
    }

    private boolean texts(XmlWalk xml) {
        var letters = new int[1];
        xml.children(name -> {
            String text = rich(xml);
            letters[0] += text.length();
            if (letters[0] > MOST_LETTERS) {
                throw new UnreadableFile("The workbook holds more than " + MOST_LETTERS + " letters of text.");
            }
            texts.add(text);
        });
        return true;
    }

    /** Text in several runs; what says how it is pronounced is left out. */
    private static String rich(XmlWalk xml) {
        var text = new StringBuilder();
        xml.children(name -> {
            if (name.equals("t")) {
                text.append(xml.text());
            } else if (name.equals("r")) {
                text.append(rich(xml));
            }
        });
        return text.toString();
    }

    private boolean styles(XmlWalk xml) {
        xml.children(name -> {
            switch (name) {
                case "numFmts" ->
                    xml.children(format -> codes.put(
                            number(xml, "numFmtId", -1),
                            xml.attribute("formatCode").orElse("")));
                case "fonts" -> {
                    var font = new int[1];
                    xml.children(each -> {
                        xml.children(property -> {
                            if (property.equals("b")
                                    && !xml.attribute("val").orElse("1").matches("0|false")) {
                                boldFonts.add(font[0]);
                            }
                        });
                        font[0]++;
                    });
                }
                case "cellXfs" ->
                    xml.children(style -> styles.add(new Style(number(xml, "numFmtId", 0), number(xml, "fontId", -1))));
                default -> {}
            }
        });
        return true;
    }

    /** Whether there are any; a sheet that is nothing but a chart has none. */
    private boolean rows(String name, XmlWalk xml) {
        var columns = new ShownColumns();
        var begun = new boolean[1];
        xml.children(part -> {
            switch (part) {
                case "cols" -> xml.children(column -> column(xml, columns));
                case "sheetData" -> {
                    try {
                        begun[0] = true;
                        grid.sheet(name, columns.widths());
                        var last = new int[1];
                        xml.children(row -> row(xml, columns, last));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }
                default -> {}
            }
        });
        return begun[0];
    }

    private static void column(XmlWalk xml, ShownColumns columns) {
        int from = Math.max(1, Math.min(ShownColumns.MOST, number(xml, "min", 1)));
        int to = Math.max(from, number(xml, "max", from));
        if (isOn(xml, "hidden")) {
            columns.hide(from, to);
        } else {
            double letters = xml.attribute("width")
                    .filter(value -> value.matches("\\d{1,4}(\\.\\d{1,16})?"))
                    .map(Double::valueOf)
                    .orElse(0.0);
            columns.show(from, to, letters * POINTS_PER_LETTER + 4);
        }
    }

    private void row(XmlWalk xml, ShownColumns columns, int[] last) {
        int number = number(xml, "r", last[0] + 1);
        if (isOn(xml, "hidden")) {
            last[0] = number;
            return;
        }
        try {
            for (int gap = Math.min(10, number - last[0] - 1); gap > 0; gap--) {
                grid.row(List.of());
            }
            last[0] = number;
            grid.row(cells(xml, columns));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Cell> cells(XmlWalk xml, ShownColumns columns) {
        var cells = new ArrayList<Cell>();
        var next = new int[] {1};
        xml.children(name -> {
            if (!name.equals("c")) {
                return;
            }
            grid.passed();
            int column = xml.attribute("r").map(ExcelWorkbook::column).orElse(next[0]);
            next[0] = column + 1;
            if (!columns.shows(column)) {
                return;
            }
            Cell cell = cell(xml);
            int place = columns.place(column);
            if (!cell.text().isBlank() && place >= cells.size()) {
                while (cells.size() < place) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(cell);
            }
        });
        return cells;
    }

    /** AB12 stands in column 28. */
    private static int column(String reference) {
        int column = 0;
        for (int index = 0; index < reference.length() && Character.isLetter(reference.charAt(index)); index++) {
            column = Math.min(
                    ShownColumns.MOST + 1, column * 26 + (Character.toUpperCase(reference.charAt(index)) - 'A' + 1));
        }
        return Math.max(1, column);
    }

    private Cell cell(XmlWalk xml) {
        String type = xml.attribute("t").orElse("n");
        int index = number(xml, "s", 0);
        Style style = index < styles.size() ? styles.get(index) : Style.GENERAL;
        var value = new String[] {""};
        xml.children(name -> {
            if (name.equals("v")) {
                value[0] = xml.text();
            } else if (name.equals("is")) {
                value[0] = rich(xml);
            }
        });
        boolean bold = boldFonts.contains(style.font());
        return switch (type) {
            case "s" -> new Cell(shared(value[0]), false, bold);
            case "b" -> new Cell(value[0].isEmpty() ? "" : value[0].equals("1") ? "TRUE" : "FALSE", false, bold);
            case "n" -> numeric(value[0], style, bold);
            case "d" -> new Cell(value[0].replace('T', ' '), true, bold);
            default -> new Cell(value[0], false, bold);
        };
    }

    private String shared(String index) {
        return index.matches("\\d{1,8}") && Integer.parseInt(index) < texts.size()
                ? texts.get(Integer.parseInt(index))
                : "";
    }

    private Cell numeric(String value, Style style, boolean bold) {
        try {
            return value.isBlank()
                    ? Cell.EMPTY
                    : new Cell(
                            formats.show(
                                    Double.parseDouble(value), style.format(), codes.get(style.format()), since1904),
                            true,
                            bold);
        } catch (NumberFormatException none) {
            return new Cell(value, false, bold);
        }
    }
}
