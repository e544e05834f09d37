package io.docket.ocr.office.word;

import io.docket.ocr.office.page.Paper;
import io.docket.ocr.xml.XmlWalk;
import java.util.HashMap;
import java.util.Map;

/** The paper of a section of a Word document, and which parts are its headers and footers. */
record WordSection(
        Paper paper, Map<String, String> parts, boolean ownFirstPage, boolean newPage, double header, double footer) {
    /** The walk stands on {@code w:sectPr}. */
    static WordSection of(XmlWalk xml) {
        var sizes = new HashMap<String, Double>();
        var parts = new HashMap<String, String>();
        var flags = new boolean[] {false, true};
        xml.children(name -> {
            switch (name) {
                case "headerReference", "footerReference" ->
                    parts.put(
                            name.replace("Reference", "") + "-"
                                    + xml.attribute("type").orElse("default"),
                            xml.attribute("id").orElse(""));
                case "pgSz", "pgMar" ->
                    xml.attributes((attribute, value) ->
                            WordLook.points(xml, attribute).ifPresent(points -> sizes.put(attribute, points)));
                case "titlePg" -> flags[0] = !xml.attribute("val").orElse("1").matches("0|false");
                case "type" -> flags[1] = !xml.attribute("val").orElse("").equals("continuous");
                default -> {}
            }
        });
        var paper = new Paper(
                sizes.getOrDefault("w", Paper.A4.width()),
                sizes.getOrDefault("h", Paper.A4.height()),
                Math.abs(sizes.getOrDefault("top", Paper.A4.top())),
                sizes.getOrDefault("right", Paper.A4.right()),
                Math.abs(sizes.getOrDefault("bottom", Paper.A4.bottom())),
                sizes.getOrDefault("left", Paper.A4.left()));
        return new WordSection(
                paper,
                parts,
                flags[0],
                flags[1],
                sizes.getOrDefault("header", 36.0),
                sizes.getOrDefault("footer", 36.0));
    }
}
