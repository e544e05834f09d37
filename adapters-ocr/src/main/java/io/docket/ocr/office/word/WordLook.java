package io.docket.ocr.office.word;

import io.docket.ocr.office.page.Face;
import io.docket.ocr.xml.XmlWalk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** From the properties of WordprocessingML ({@code w:pPr}, {@code w:rPr}) to declarations of a style sheet. */
final class WordLook {
    private static final double TWENTIETHS = 20;
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordLook() {}

    /** The walk stands on {@code w:rPr}. */
    static Map<String, String> ofRun(XmlWalk xml) {
        var look = new LinkedHashMap<String, String>();
        xml.children(name -> run(name, xml, look));
        return look;
    }

    /** One property of a run; answers whether a style is named. */
    static void run(String name, XmlWalk xml, Map<String, String> look) {
        String value = xml.attribute("val").orElse("");
        boolean on = !OFF.contains(value);
        switch (name) {
            case "b" -> look.put("font-weight", on ? "bold" : "normal");
            case "i" -> look.put("font-style", on ? "italic" : "normal");
            case "u" -> look.put("text-decoration", on ? "underline" : "none");
            case "strike", "dstrike" -> look.put("text-decoration", on ? "line-through" : "none");
            case "caps" -> look.put("text-transform", on ? "uppercase" : "none");
            case "vanish" -> look.put("display", on ? "none" : "inline");
            case "sz" -> number(value).ifPresent(size -> look.put("font-size", size / 2 + "pt"));
            case "color" -> colour(value, look, "color");
            case "shd" -> colour(xml.attribute("fill").orElse(""), look, "background-color");
            case "rFonts" ->
                xml.attribute("ascii")
                        .or(() -> xml.attribute("asciiTheme").map(theme -> "sans"))
                        .ifPresent(font -> look.put("font-family", Face.familyLike(font)));
            case "vertAlign" -> raised(value, look);
            default -> {}
        }
    }

    private static void raised(String value, Map<String, String> look) {
        if (value.equals("superscript") || value.equals("subscript")) {
            look.put("vertical-align", value.equals("superscript") ? "super" : "sub");
            look.put("font-size", "70%");
        }
    }

    static void colour(String value, Map<String, String> look, String property) {
        if (value.matches("[0-9A-Fa-f]{6}")) {
            look.put(property, "#" + value);
        }
    }

    /** One property of a paragraph. */
    static void paragraph(String name, XmlWalk xml, Map<String, String> look) {
        switch (name) {
            case "jc" -> look.put("text-align", aligned(xml.attribute("val").orElse("left")));
            case "spacing" -> spacing(xml, look);
            case "ind" -> indent(xml, look);
            case "pageBreakBefore" -> {
                if (!OFF.contains(xml.attribute("val").orElse(""))) {
                    look.put("page-break-before", "always");
                }
            }
            case "keepNext" -> look.put("page-break-after", "avoid");
            case "shd" -> colour(xml.attribute("fill").orElse(""), look, "background-color");
            case "pBdr" -> borders(xml, look);
            default -> {}
        }
    }

    private static String aligned(String value) {
        return switch (value) {
            case "right", "end" -> "right";
            case "center" -> "center";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private static void spacing(XmlWalk xml, Map<String, String> look) {
        points(xml, "before").ifPresent(points -> look.put("margin-top", points + "pt"));
        points(xml, "after").ifPresent(points -> look.put("margin-bottom", points + "pt"));
        if (xml.attribute("lineRule").orElse("auto").equals("auto")) {
            // In 240ths of a line; a line of Word is as high as 1.15 times its letters.
            points(xml, "line").ifPresent(lines -> look.put("line-height", String.valueOf(lines / 12 * 1.15)));
        }
    }

    private static void indent(XmlWalk xml, Map<String, String> look) {
        points(xml, "left").or(() -> points(xml, "start")).ifPresent(to -> look.put("margin-left", to + "pt"));
        points(xml, "right").or(() -> points(xml, "end")).ifPresent(to -> look.put("margin-right", to + "pt"));
        points(xml, "firstLine").ifPresent(by -> look.put("text-indent", by + "pt"));
        points(xml, "hanging").ifPresent(by -> look.put("text-indent", -by + "pt"));
    }

    /** Lines around a paragraph, cell or table; the walk stands on their parent. */
    static void borders(XmlWalk xml, Map<String, String> look) {
        xml.children(edge -> {
            String side = switch (edge) {
                case "start" -> "left";
                case "end" -> "right";
                default -> edge;
            };
            look.put("border-" + side, border(xml));
        });
    }

    private static String border(XmlWalk xml) {
        String kind = xml.attribute("val").orElse("none");
        if (kind.equals("none") || kind.equals("nil")) {
            return "none";
        }
        double points = number(xml.attribute("sz").orElse("")).orElse(4.0) / 8;
        String colour = xml.attribute("color")
                .filter(value -> value.matches("[0-9A-Fa-f]{6}"))
                .orElse("000000");
        return Math.max(0.5, Math.min(6, points)) + "pt solid #" + colour;
    }

    static java.util.Optional<Double> points(XmlWalk xml, String attribute) {
        return xml.attribute(attribute).flatMap(WordLook::number).map(twentieths -> twentieths / TWENTIETHS);
    }

    /** A number as Office writes it; whatever else stands there is no number. */
    static java.util.Optional<Double> number(String value) {
        return value.matches("-?\\d{1,7}(\\.\\d{1,6})?")
                ? java.util.Optional.of(Double.valueOf(value))
                : java.util.Optional.empty();
    }
}
