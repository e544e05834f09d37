package io.docket.ocr.office.word;

import io.docket.ocr.office.ooxml.PackageParts;
import io.docket.ocr.office.page.BlockCount;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.office.page.TabLine;
import io.docket.ocr.xml.XmlWalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The blocks of one part of a Word document: paragraphs, tables, pictures, text boxes. It goes down into whatever wraps
 * text (content controls, links, insertions), and leaves out what is not shown (deletions, instructions of fields).
 */
final class WordBody {
    private static final double POINTS_PER_EMU = 1.0 / 12_700;

    private final XmlWalk xml;
    private final PackageParts parts;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Pictures pictures;
    private final WordFields fields = new WordFields();
    private final List<WordSection> sections = new ArrayList<>();
    private final List<String> notes;
    private final BlockCount count = new BlockCount();

    /** {@code notes} takes the ids of the footnotes that are referred to. */
    WordBody(
            XmlWalk xml,
            PackageParts parts,
            WordStyles styles,
            WordNumbering numbering,
            Pictures pictures,
            List<String> notes) {
        this.xml = xml;
        this.parts = parts;
        this.styles = styles;
        this.numbering = numbering;
        this.pictures = pictures;
        this.notes = notes;
    }

    /** In the order in which they end. */
    List<WordSection> sections() {
        return sections;
    }

    /** Everything below the element that was reached, as blocks. */
    void blocks(Element parent) {
        xml.children(name -> block(name, parent));
    }

    /** One block, on which the walk stands. */
    void block(String name, Element parent) {
        count.next();
        switch (name) {
            case "p" -> new Paragraph(parent).read();
            case "tbl" -> new WordTable(xml, styles, this).read(parent);
            case "sectPr" -> sections.add(WordSection.of(xml));
            case "del", "moveFrom", "sdtPr", "sdtEndPr", "Fallback", "tcPr" -> {}
            default -> blocks(parent);
        }
    }

    /** One paragraph while it is read. */
    private final class Paragraph {
        private final Element parent;
        private final Element element = new Element("p");
        private final Map<String, String> look = new LinkedHashMap<>();
        private final TabLine line = new TabLine();
        private final List<Element> boxes = new ArrayList<>();
        private boolean endsSection;

        Paragraph(Element parent) {
            this.parent = parent;
            look.putAll(styles.paragraph(""));
        }

        void read() {
            parent.appendChild(element);
            xml.children(this::inline);
            line.settle();
            Flow.close(element);
            Flow.styled(element, look);
            boxes.forEach(parent::appendChild);
            if (endsSection) {
                Flow.pageBreak(parent);
            }
        }

        private void properties() {
            var own = new LinkedHashMap<String, String>();
            var stops = new ArrayList<TabLine.Stop>();
            var style = new String[] {""};
            var item = new WordNumbering.Item[1];
            xml.children(name -> {
                switch (name) {
                    case "pStyle" -> style[0] = xml.attribute("val").orElse("");
                    case "numPr" -> item[0] = WordNumbering.item(xml);
                    case "tabs" -> xml.children(tab -> stop(stops));
                    case "sectPr" -> {
                        sections.add(WordSection.of(xml));
                        endsSection = true;
                    }
                    default -> WordLook.paragraph(name, xml, own);
                }
            });
            look.clear();
            look.putAll(styles.paragraph(style[0]));
            look.putAll(own);
            stops.forEach(line::stop);
            String label = Optional.ofNullable(item[0])
                    .or(() -> styles.item(style[0]))
                    .map(found -> listed(found, own))
                    .orElse("");
            line.start(points("margin-left") + points("text-indent"));
            if (!label.isEmpty()) {
                Flow.label(element, label, Math.max(12, -points("text-indent")));
            }
        }

        private String listed(WordNumbering.Item item, Map<String, String> own) {
            String label = numbering.next(item);
            if (!label.isEmpty() && !own.containsKey("margin-left")) {
                look.put("margin-left", 18 * (item.level() + 2) + "pt");
                look.put("text-indent", "-18pt");
            }
            return label;
        }

        private void stop(List<TabLine.Stop> stops) {
            String kind = xml.attribute("val").orElse("left");
            WordLook.points(xml, "pos")
                    .filter(place -> !kind.equals("clear"))
                    .ifPresent(place -> stops.add(new TabLine.Stop(place, kind.matches("right|end|decimal"))));
        }

        private double points(String name) {
            return WordLook.number(look.getOrDefault(name, "").replace("pt", ""))
                    .orElse(0.0);
        }

        private void inline(String name) {
            switch (name) {
                case "pPr" -> properties();
                case "r" -> run();
                case "fldSimple" -> {
                    if (!WordFields.counted(xml.attribute("instr").orElse(""), element)) {
                        xml.children(this::inline);
                    }
                }
                case "p" -> new Paragraph(parent).read();
                case "tbl" -> block(name, parent);
                case "del", "moveFrom", "sdtPr", "sdtEndPr", "Fallback", "bookmarkStart" -> {}
                default -> xml.children(this::inline);
            }
        }

        private void run() {
            var own = new LinkedHashMap<String, String>();
            xml.children(name -> inRun(name, own));
        }

        private void inRun(String name, Map<String, String> own) {
            switch (name) {
                case "rPr" -> runLook(own);
                case "fldChar" -> fields.mark(xml.attribute("fldCharType").orElse(""), element);
                case "instrText" -> fields.instruction(xml.text());
                case "delText", "delInstrText", "Fallback", "rt" -> {}
                default -> {
                    if (!fields.hides()) {
                        shown(name, own);
                    }
                }
            }
        }

        private void runLook(Map<String, String> own) {
            var direct = new LinkedHashMap<String, String>();
            xml.children(name -> {
                if (name.equals("rStyle")) {
                    own.putAll(styles.run(xml.attribute("val").orElse("")));
                } else {
                    WordLook.run(name, xml, direct);
                }
            });
            own.putAll(direct);
        }

        private void shown(String name, Map<String, String> own) {
            switch (name) {
                case "t" -> text(xml.text(), own);
                case "tab", "ptab" -> line.tab(element);
                case "br" -> {
                    if (xml.attribute("type").filter("page"::equals).isPresent()) {
                        element.appendElement("span").attr("style", "display:block;page-break-before:always");
                    } else {
                        element.appendElement("br");
                    }
                }
                case "cr" -> element.appendElement("br");
                case "noBreakHyphen" -> text("-", own);
                case "sym" -> symbol(own);
                case "footnoteReference" -> note(own);
                case "drawing", "pict", "object" -> new Drawing().read();
                default -> xml.children(inner -> inRun(inner, own));
            }
        }

        private void text(String text, Map<String, String> own) {
            var whole = new LinkedHashMap<>(look);
            whole.putAll(own);
            line.text(text, whole);
            Flow.text(element, own, text);
        }

        /** Signs of the fonts Symbol and Wingdings have no meaning outside them; most stand for a bullet or a box. */
        private void symbol(Map<String, String> own) {
            text(
                    xml.attribute("char")
                                    .filter(code -> code.matches("(?i)F0(FE|FD|52|53)"))
                                    .isPresent()
                            ? "\u2612"
                            : "\u2022",
                    own);
        }

        private void note(Map<String, String> own) {
            xml.attribute("id").ifPresent(id -> {
                notes.add(id);
                var raised = new LinkedHashMap<>(own);
                raised.put("vertical-align", "super");
                raised.put("font-size", "70%");
                Flow.text(element, raised, String.valueOf(notes.size()));
            });
        }

        /** A picture or a text box, with the size that the drawing as a whole has. */
        private final class Drawing {
            private double width;
            private double height;

            void read() {
                xml.children(this::inside);
            }

            private void inside(String name) {
                switch (name) {
                    case "extent" -> {
                        width = emu("cx");
                        height = emu("cy");
                    }
                    case "shape", "rect" -> {
                        xml.attribute("style").ifPresent(this::vml);
                        read();
                    }
                    case "blip" -> picture("embed");
                    case "imagedata" -> picture("id");
                    case "txbxContent" -> {
                        Element box = new Element("div");
                        boxes.add(box);
                        blocks(box);
                    }
                    case "Fallback" -> {}
                    default -> read();
                }
            }

            private double emu(String attribute) {
                return xml.attribute(attribute)
                                .filter(value -> value.matches("\\d{1,10}"))
                                .map(Double::valueOf)
                                .orElse(0.0)
                        * POINTS_PER_EMU;
            }

            private void vml(String style) {
                for (String declaration : style.split(";")) {
                    String[] both = declaration.split(":");
                    if (both.length == 2 && both[1].endsWith("pt")) {
                        double points = WordLook.number(
                                        both[1].replace("pt", "").strip())
                                .orElse(0.0);
                        width = both[0].strip().equals("width") ? points : width;
                        height = both[0].strip().equals("height") ? points : height;
                    }
                }
            }

            private void picture(String attribute) {
                xml.attribute(attribute)
                        .flatMap(parts::target)
                        .flatMap(found -> pictures.address(found.getPartName().getName(), found::getInputStream))
                        .ifPresent(address -> Flow.picture(element, address, width, height));
            }
        }
    }
}
