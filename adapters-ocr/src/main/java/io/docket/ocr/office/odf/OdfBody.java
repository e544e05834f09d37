package io.docket.ocr.office.odf;

import io.docket.ocr.office.page.BlockCount;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Ordinals;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.office.page.TabLine;
import io.docket.ocr.xml.XmlWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The blocks of one part of an OpenDocument file: paragraphs, lists, tables, frames. */
final class OdfBody {
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "forms",
            "sequence-decls",
            "variable-decls",
            "notes",
            "user-field-decls",
            "dde-connection-decls",
            "alphabetical-index-auto-mark-file",
            "title",
            "desc",
            "settings",
            "object-ole",
            "object",
            "event-listeners",
            "glue-point",
            "animations");
    /** What is drawn, and may have text in it. */
    static final Set<String> SHAPES = Set.of(
            "custom-shape",
            "rect",
            "g",
            "ellipse",
            "circle",
            "caption",
            "polygon",
            "regular-polygon",
            "polyline",
            "path",
            "line",
            "connector",
            "measure");

    private static final int MOST_REPEATED = 100;
    private static final Map<String, String> FORMATS =
            Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private final XmlWalk xml;
    private final OdfPackage office;
    private final OdfStyles styles;
    private final Pictures pictures;
    private final List<Element> notes = new ArrayList<>();
    private final BlockCount count = new BlockCount();

    /** Rows and columns of tables, which lie in memory, too, be they without cells. */
    private final BlockCount lines = new BlockCount();

    private final Map<String, int[]> counts = new HashMap<>();

    OdfBody(XmlWalk xml, OdfPackage office, OdfStyles styles, Pictures pictures) {
        this.xml = xml;
        this.office = office;
        this.styles = styles;
        this.pictures = pictures;
    }

    List<Element> notes() {
        return notes;
    }

    /** Everything below the element that was reached, as blocks. */
    void blocks(Element parent) {
        xml.children(name -> block(name, parent));
    }

    private void block(String name, Element parent) {
        if (UNSEEN.contains(name)) {
            return;
        }
        count.next();
        switch (name) {
            case "p", "h" -> new Paragraph(parent).read("");
            case "list" -> list(parent, "", 1);
            case "table" -> table(parent);
            case "page" -> page(parent);
            case "frame" -> frame(parent);
            default -> {
                if (SHAPES.contains(name)) {
                    frame(parent);
                } else {
                    blocks(parent);
                }
            }
        }
    }

    private String style() {
        return xml.attribute("style-name").orElse("");
    }

    private void list(Element parent, String outer, int depth) {
        String named = xml.attribute("style-name").orElse(outer);
        boolean goesOn =
                xml.attribute("continue-numbering").filter("true"::equals).isPresent()
                        || xml.attribute("continue-list").isPresent();
        int[] count = goesOn ? counts.computeIfAbsent(named + depth, none -> new int[1]) : new int[1];
        counts.put(named + depth, count);
        xml.children(item -> {
            var label = new String[] {""};
            if (item.equals("list-item")) {
                xml.attribute("start-value")
                        .filter(value -> value.matches("\\d{1,6}"))
                        .ifPresent(value -> count[0] = Integer.parseInt(value) - 1);
                label[0] = label(styles.marker(named, depth), ++count[0]);
            }
            Element box = parent.appendElement("div").attr("style", "margin-left:18pt");
            xml.children(name -> {
                if (name.equals("list")) {
                    list(box, named, depth + 1);
                } else if (name.equals("p") || name.equals("h")) {
                    new Paragraph(box).read(label[0]);
                    label[0] = "";
                } else {
                    block(name, box);
                }
            });
        });
    }

    private static String label(OdfStyles.Marker marker, int number) {
        if (marker.format().isEmpty()) {
            return marker.suffix().isEmpty() ? "\u2022" : "";
        }
        return marker.prefix()
                + Ordinals.write(number, FORMATS.getOrDefault(marker.format(), "decimal"))
                + marker.suffix();
    }

    private void table(Element parent) {
        Element table = Flow.styled(parent.appendElement("table"), styles.look("table", style()));
        rows(table, new TableColumns());
    }

    private void rows(Element table, TableColumns columns) {
        xml.children(name -> {
            switch (name) {
                case "table-column" -> {
                    lines.next();
                    columns.add(
                            repeated("number-columns-repeated"),
                            styles.look("table-column", style()).getOrDefault("width", ""),
                            styles.share(style()));
                }
                case "table-row" -> {
                    lines.next();
                    Element row = table.appendElement("tr");
                    xml.children(cell -> cell(cell, row, columns));
                }
                case "title", "desc" -> {}
                default -> rows(table, columns);
            }
        });
    }

    private int repeated(String attribute) {
        return xml.attribute(attribute)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> Math.max(1, Math.min(MOST_REPEATED, Integer.parseInt(value))))
                .orElse(1);
    }

    private void cell(String name, Element row, TableColumns columns) {
        if (!name.equals("table-cell")) {
            return;
        }
        count.next();
        Element cell = row.appendElement("td");
        var look = new LinkedHashMap<>(styles.look("table-cell", style()));
        int column = row.childNodeSize() - 1;
        int spanned = repeated("number-columns-spanned");
        if (spanned > 1) {
            cell.attr("colspan", String.valueOf(spanned));
        } else {
            columns.width(column).ifPresent(width -> look.put("width", width));
        }
        int below = repeated("number-rows-spanned");
        if (below > 1) {
            cell.attr("rowspan", String.valueOf(below));
        }
        Flow.styled(cell, look);
        blocks(cell);
    }

    /** A slide: a sheet on which frames have their places. */
    private void page(Element parent) {
        Element page = parent.appendElement("div").addClass("slide");
        xml.children(name -> block(name, page));
    }

    private void frame(Element parent) {
        double width = length("width");
        double height = length("height");
        Element box = parent.appendElement("div");
        if (parent.hasClass("slide")) {
            box.attr(
                    "style",
                    "position:absolute;left:%dpt;top:%dpt;width:%dpt"
                            .formatted((int) length("x"), (int) length("y"), (int) width));
            Map<String, String> look = styles.look("presentation", style());
            box = Flow.styled(box.appendElement("div"), look);
        }
        inFrame(box, box, width, height);
    }

    private double length(String attribute) {
        return OdfStyles.points(xml.attribute(attribute).orElse(""));
    }

    /** A frame offers the same in several forms, of which the first that is known is shown. */
    private void inFrame(Element line, Element block, double width, double height) {
        var shown = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "image" -> {
                    if (!shown[0]) {
                        shown[0] = picture(line, width, height);
                    }
                }
                case "text-box" -> blocks(block);
                default -> block(name, block);
            }
        });
    }

    private boolean picture(Element parent, double width, double height) {
        String name = xml.attribute("href").orElse("").replaceFirst("^\\./", "");
        Optional<String> address =
                office.has(name) ? pictures.address(name, () -> office.part(name)) : Optional.empty();
        address.ifPresent(found -> Flow.picture(parent, found, width, height));
        return address.isPresent();
    }

    /** One paragraph while it is read. */
    private final class Paragraph {
        private final Element parent;
        private final Element element;
        private final Map<String, String> look;
        private final TabLine line = new TabLine();
        private final List<Element> boxes = new ArrayList<>();

        Paragraph(Element parent) {
            this.parent = parent;
            this.look = styles.look("paragraph", style());
            this.element = Flow.paragraph(parent, look);
        }

        void read(String label) {
            if (!label.isEmpty()) {
                Flow.label(element, label, 18);
            }
            inside(Map.of());
            line.settle();
            Flow.close(element);
            boxes.forEach(parent::appendChild);
        }

        private void inside(Map<String, String> own) {
            xml.content(name -> inline(name, own), text -> text(text.replaceAll("\\s+", " "), own));
        }

        private void text(String text, Map<String, String> own) {
            var whole = new LinkedHashMap<>(look);
            whole.putAll(own);
            line.text(text, whole);
            Flow.text(element, own, text);
        }

        private void inline(String name, Map<String, String> own) {
            if (UNSEEN.contains(name)) {
                return;
            }
            switch (name) {
                case "span" -> span(own);
                case "s" -> text("\u00A0".repeat(repeated("c")), own);
                case "tab" -> line.tab(element);
                case "line-break" -> element.appendElement("br");
                case "page-number" -> element.appendElement("span").addClass("page-number");
                case "page-count" -> element.appendElement("span").addClass("page-count");
                case "note" -> note(own);
                case "frame" -> {
                    Element box = new Element("div");
                    inFrame(element, box, length("width"), length("height"));
                    if (box.childNodeSize() > 0) {
                        boxes.add(box);
                    }
                }
                case "ruby-text", "note-citation" -> {}
                default -> {
                    if (SHAPES.contains(name)) {
                        Element box = new Element("div");
                        boxes.add(box);
                        blocks(box);
                    } else {
                        inside(own);
                    }
                }
            }
        }

        private void span(Map<String, String> own) {
            String style = style();
            if (styles.shows("text", style)) {
                var inner = new LinkedHashMap<>(own);
                inner.putAll(styles.look("text", style));
                inside(inner);
            }
        }

        private void note(Map<String, String> own) {
            Element note = new Element("div").attr("style", "font-size:80%");
            notes.add(note);
            String number = String.valueOf(notes.size());
            var raised = new LinkedHashMap<>(own);
            raised.put("vertical-align", "super");
            raised.put("font-size", "70%");
            Flow.text(element, raised, number);
            note.appendText(number + " ");
            xml.children(name -> {
                if (name.equals("note-body")) {
                    blocks(note);
                }
            });
        }
    }
}
