package io.docket.ocr.office.word;

import io.docket.ocr.office.page.Flow;
import io.docket.ocr.xml.XmlWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of a Word document, with its lines, its widths, and its cells that reach over others. */
final class WordTable {
    private static final int MOST_SPANNED = 100;

    private final XmlWalk xml;
    private final WordStyles styles;
    private final WordBody body;
    private final Map<String, String> borders = new HashMap<>();
    private final List<Double> widths = new ArrayList<>();
    private final Map<Integer, Element> open = new HashMap<>();

    WordTable(XmlWalk xml, WordStyles styles, WordBody body) {
        this.xml = xml;
        this.styles = styles;
        this.body = body;
    }

    void read(Element parent) {
        Element table = parent.appendElement("table");
        xml.children(name -> inside(name, table));
        var look = new LinkedHashMap<String, String>();
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        if (width > 0) {
            look.put("width", Math.min(width, 1_400) + "pt");
            look.put("max-width", "100%");
        }
        for (String side : new String[] {"top", "right", "bottom", "left"}) {
            look.put("border-" + side, borders.getOrDefault("border-" + side, "none"));
        }
        Flow.styled(table, look);
    }

    private void inside(String name, Element table) {
        switch (name) {
            case "tblPr" -> xml.children(this::property);
            case "tblGrid" -> xml.children(column -> WordLook.points(xml, "w").ifPresent(widths::add));
            case "tr" -> row(table.appendElement("tr"));
            case "del", "moveFrom", "sdtPr", "sdtEndPr" -> {}
            default -> xml.children(inner -> inside(inner, table));
        }
    }

    private void property(String name) {
        if (name.equals("tblStyle")) {
            borders.putAll(styles.table(xml.attribute("val").orElse("")));
        } else if (name.equals("tblBorders")) {
            WordLook.borders(xml, borders);
        }
    }

    private void row(Element row) {
        var column = new int[1];
        xml.children(name -> inRow(name, row, column));
    }

    private void inRow(String name, Element row, int[] column) {
        switch (name) {
            case "tc" -> cell(row, column);
            case "trPr" -> xml.children(property -> column[0] += property.equals("gridBefore") ? number("val") : 0);
            case "tblPrEx", "sdtPr", "sdtEndPr" -> {}
            default -> xml.children(inner -> inRow(inner, row, column));
        }
    }

    private int number(String attribute) {
        return xml.attribute(attribute)
                .filter(value -> value.matches("\\d{1,3}"))
                .map(value -> Math.min(MOST_SPANNED, Integer.parseInt(value)))
                .orElse(1);
    }

    private void cell(Element row, int[] column) {
        Element cell = new Element("td");
        var look = new LinkedHashMap<String, String>();
        look.put("border-top", borders.getOrDefault("border-insideH", "none"));
        look.put("border-bottom", borders.getOrDefault("border-insideH", "none"));
        look.put("border-left", borders.getOrDefault("border-insideV", "none"));
        look.put("border-right", borders.getOrDefault("border-insideV", "none"));
        var span = new int[] {1};
        var merged = new String[] {""};
        xml.children(name -> {
            if (name.equals("tcPr")) {
                xml.children(property -> cellProperty(property, look, span, merged));
            } else {
                body.block(name, cell);
            }
        });
        int from = column[0];
        column[0] += span[0];
        if (merged[0].equals("continue")) {
            Element above = open.get(from);
            if (above != null) {
                above.attr("rowspan", String.valueOf(1 + Integer.parseInt("0" + above.attr("rowspan"))));
                return;
            }
        }
        open.remove(from);
        if (merged[0].equals("restart")) {
            cell.attr("rowspan", "1");
            open.put(from, cell);
        }
        if (span[0] > 1) {
            cell.attr("colspan", String.valueOf(span[0]));
        }
        row.appendChild(Flow.styled(cell, look));
    }

    private void cellProperty(String name, Map<String, String> look, int[] span, String[] merged) {
        switch (name) {
            case "gridSpan" -> span[0] = Math.max(1, number("val"));
            case "vMerge" -> merged[0] = xml.attribute("val").orElse("continue");
            case "tcBorders" -> WordLook.borders(xml, look);
            case "shd" -> WordLook.colour(xml.attribute("fill").orElse(""), look, "background-color");
            case "vAlign" ->
                look.put(
                        "vertical-align",
                        xml.attribute("val").orElse("").equals("center")
                                ? "middle"
                                : xml.attribute("val").orElse("top"));
            case "tcW" -> {
                if (xml.attribute("type").filter("dxa"::equals).isPresent()) {
                    WordLook.points(xml, "w")
                            .filter(width -> width > 0)
                            .ifPresent(width -> look.put("width", width + "pt"));
                }
            }
            default -> {}
        }
    }
}
