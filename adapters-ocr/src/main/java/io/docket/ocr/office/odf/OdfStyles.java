package io.docket.ocr.office.odf;

import io.docket.ocr.office.page.Face;
import io.docket.ocr.office.page.Paper;
import io.docket.ocr.office.page.SafeStyle;
import io.docket.ocr.xml.XmlWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The styles of an OpenDocument file. Its properties are mostly those of style sheets already; they pass the same gate as
 * a stranger's style sheet.
 */
public final class OdfStyles {
    private static final Map<String, Double> POINTS =
            Map.of("cm", 28.3465, "mm", 2.83465, "in", 72.0, "pt", 1.0, "px", 0.75, "pc", 12.0);

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<String, String>> layouts = new HashMap<>();
    private final Map<String, Map<Integer, Marker>> lists = new HashMap<>();

    private static final class Style {
        private final Map<String, String> look = new LinkedHashMap<>();
        private String parent = "";
        private boolean shown = true;
        private int share;
    }

    /** What stands in front of an item of a list: a format of numbers, or a bullet where that is empty. */
    record Marker(String format, String prefix, String suffix) {
        static final Marker BULLET = new Marker("", "", "");
    }

    /** Adds what a part defines; the walk stands on {@code office:styles} or {@code office:automatic-styles}. */
    public void add(XmlWalk xml) {
        xml.children(name -> {
            switch (name) {
                case "style" -> style(xml, xml.attribute("name").orElse(""));
                case "default-style" -> style(xml, "");
                case "page-layout" -> layout(xml);
                case "list-style" -> list(xml);
                default -> {}
            }
        });
    }

    private void style(XmlWalk xml, String name) {
        String family = xml.attribute("family").orElse("");
        var style = new Style();
        style.parent = xml.attribute("parent-style-name").orElse("");
        xml.children(properties -> {
            var wanted = new StringBuilder();
            xml.attributes((property, value) -> property(property, value, style, wanted));
            style.look.putAll(SafeStyle.declarations(wanted.toString()));
        });
        styles.put(family + "/" + name, style);
    }

    private static void property(String name, String value, Style style, StringBuilder wanted) {
        String declaration = switch (name) {
            case "text-align" -> "text-align:" + value.replace("start", "left").replace("end", "right");
            case "break-before" -> value.equals("page") ? "page-break-before:always" : "";
            case "break-after" -> value.equals("page") ? "page-break-after:always" : "";
            case "font-name", "font-family" -> "font-family:" + Face.familyLike(value);
            case "text-underline-style" -> "text-decoration:" + (value.equals("none") ? "none" : "underline");
            case "text-line-through-style" -> value.equals("none") ? "" : "text-decoration:line-through";
            case "text-position" -> raised(value);
            case "column-width" -> "width:" + value;
            case "align" -> value.equals("margins") ? "width:100%" : "";
            case "line-height" -> value.endsWith("%") ? "line-height:" + percent(value) : "";
            case "margin-left",
                    "margin-right",
                    "margin-top",
                    "margin-bottom",
                    "padding",
                    "width",
                    "border",
                    "border-top",
                    "border-right",
                    "border-bottom",
                    "border-left",
                    "font-size",
                    "font-weight",
                    "font-style",
                    "color",
                    "background-color",
                    "text-indent",
                    "text-transform",
                    "vertical-align" -> name + ":" + value;
            default -> "";
        };
        if (name.equals("display") && value.matches("none|false")) {
            style.shown = false;
        }
        if (name.equals("rel-column-width") && value.matches("\\d{1,9}\\*")) {
            style.share = Integer.parseInt(value.replace("*", ""));
        }
        if (!declaration.isEmpty()) {
            wanted.append(declaration).append(';');
        }
    }

    private static String percent(String value) {
        double part = points(value.replace("%", "pt")) / 100;
        return String.valueOf(Math.max(0.8, Math.min(4, part * 1.15)));
    }

    private static String raised(String value) {
        if (value.startsWith("super") || value.startsWith("sub")) {
            return "vertical-align:" + (value.startsWith("super") ? "super" : "sub") + ";font-size:70%";
        }
        return "";
    }

    private void layout(XmlWalk xml) {
        var sizes = new HashMap<String, String>();
        String name = xml.attribute("name").orElse("");
        xml.children(inner -> {
            if (inner.equals("page-layout-properties")) {
                xml.attributes(sizes::put);
            }
        });
        layouts.put(name, sizes);
    }

    private void list(XmlWalk xml) {
        var markers = new HashMap<Integer, Marker>();
        String name = xml.attribute("name").orElse("");
        xml.children(level -> {
            int depth = (int) points(xml.attribute("level").orElse("1") + "pt");
            markers.put(
                    depth,
                    level.equals("list-level-style-number")
                            ? new Marker(
                                    xml.attribute("num-format").orElse(""),
                                    xml.attribute("num-prefix").orElse(""),
                                    xml.attribute("num-suffix").orElse(""))
                            : Marker.BULLET);
        });
        lists.put(name, markers);
    }

    Marker marker(String list, int depth) {
        return lists.getOrDefault(list, Map.of()).getOrDefault(depth, Marker.BULLET);
    }

    /** How something of a family looks, with all that its style inherits. */
    Map<String, String> look(String family, String name) {
        var look = new LinkedHashMap<String, String>();
        inherit(family, name, new HashSet<>(), look);
        return look;
    }

    private void inherit(String family, String name, Set<String> seen, Map<String, String> look) {
        Style style = styles.get(family + "/" + name);
        if (style != null && seen.add(name)) {
            if (!name.isEmpty()) {
                inherit(family, style.parent, seen, look);
            }
            look.putAll(style.look);
        }
    }

    /** Which share of its table's width a column has, in a unit of the table's own; 0 where it has a width instead. */
    int share(String column) {
        Style style = styles.get("table-column/" + column);
        return style == null ? 0 : style.share;
    }

    /** Whether a sheet, or text, of this style is shown. */
    public boolean shows(String family, String name) {
        Style style = styles.get(family + "/" + name);
        return style == null || style.shown;
    }

    /** The paper of a page layout; A4 where it says none. */
    Paper paper(String layout) {
        Map<String, String> sizes = layouts.getOrDefault(layout, Map.of());
        String margin = sizes.getOrDefault("margin", "");
        return new Paper(
                length(sizes, "page-width", "", Paper.A4.width()),
                length(sizes, "page-height", "", Paper.A4.height()),
                length(sizes, "margin-top", margin, Paper.A4.top()),
                length(sizes, "margin-right", margin, Paper.A4.right()),
                length(sizes, "margin-bottom", margin, Paper.A4.bottom()),
                length(sizes, "margin-left", margin, Paper.A4.left()));
    }

    private static double length(Map<String, String> sizes, String name, String or, double without) {
        String value = sizes.getOrDefault(name, or);
        return value.isEmpty() ? without : points(value);
    }

    /** A length in points; 0 for what is none. */
    public static double points(String length) {
        String number = length.replaceAll("[a-z]+$", "");
        String unit = length.substring(number.length());
        return number.matches("-?\\d{1,7}(\\.\\d{1,10})?") && POINTS.containsKey(unit)
                ? Double.parseDouble(number) * POINTS.get(unit)
                : 0;
    }
}
