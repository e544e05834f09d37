package io.docket.ocr.office.word;

import com.rtfparserkit.rtf.Command;
import io.docket.ocr.office.page.TabLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds inside a group of RTF: a group begins with what holds around it, and changes it for itself alone. */
final class RichLook {
    private static final double TWENTIETHS = 20;

    private final Map<String, String> letters;
    private final Map<String, String> paragraph;
    private final List<TabLine.Stop> stops;
    private boolean right;
    private boolean inTable;

    RichLook() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    private RichLook(Map<String, String> letters, Map<String, String> paragraph, List<TabLine.Stop> stops) {
        this.letters = letters;
        this.paragraph = paragraph;
        this.stops = stops;
    }

    RichLook copy() {
        var copy = new RichLook(new LinkedHashMap<>(letters), new LinkedHashMap<>(paragraph), new ArrayList<>(stops));
        copy.inTable = inTable;
        return copy;
    }

    Map<String, String> letters() {
        return letters;
    }

    Map<String, String> paragraph() {
        return paragraph;
    }

    List<TabLine.Stop> stops() {
        return stops;
    }

    boolean inTable() {
        return inTable;
    }

    /** Applies a command of formatting; others change nothing. */
    void apply(Command command, int value, boolean hasValue, RichTables tables) {
        boolean on = !hasValue || value != 0;
        switch (command) {
            case plain -> letters.clear();
            case b -> letters.put("font-weight", on ? "bold" : "normal");
            case i -> letters.put("font-style", on ? "italic" : "normal");
            case ul, uldb, ulw -> letters.put("text-decoration", on ? "underline" : "none");
            case ulnone -> letters.put("text-decoration", "none");
            case strike -> letters.put("text-decoration", on ? "line-through" : "none");
            case caps -> letters.put("text-transform", on ? "uppercase" : "none");
            case v -> letters.put("display", on ? "none" : "inline");
            case fs -> letters.put("font-size", Math.max(4, Math.min(400, value)) / 2.0 + "pt");
            case f -> letters.put("font-family", tables.font(value));
            case cf ->
                tables.colour(value)
                        .ifPresentOrElse(colour -> letters.put("color", colour), () -> letters.remove("color"));
            case highlight, cb, chcbpat ->
                tables.colour(value).ifPresent(colour -> letters.put("background-color", colour));
            case nosupersub -> letters.remove("vertical-align");
            case supercmd -> letters.put("vertical-align", "super");
            case sub -> letters.put("vertical-align", "sub");
            case pard -> reset();
            case intbl -> inTable = true;
            case qr -> paragraph.put("text-align", "right");
            case qc -> paragraph.put("text-align", "center");
            case qj -> paragraph.put("text-align", "justify");
            case ql -> paragraph.put("text-align", "left");
            case li, lin -> paragraph.put("margin-left", points(value));
            case ri, rin -> paragraph.put("margin-right", points(value));
            case fi -> paragraph.put("text-indent", points(value));
            case sb -> paragraph.put("margin-top", points(value));
            case sa -> paragraph.put("margin-bottom", points(value));
            case pagebb -> paragraph.put("page-break-before", "always");
            case tqr, tqdec -> right = true;
            case tx -> {
                stops.add(new TabLine.Stop(value / TWENTIETHS, right));
                right = false;
            }
            default -> {}
        }
    }

    private void reset() {
        paragraph.clear();
        stops.clear();
        inTable = false;
    }

    private static String points(int value) {
        return Math.max(-500, Math.min(1_500, value / TWENTIETHS)) + "pt";
    }
}
