package io.docket.ocr.office.word;

import io.docket.ocr.xml.XmlWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named styles of a Word document, each with what it inherits. */
final class WordStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private final Style defaults = new Style();
    private String paragraph = "";

    /** What one style says itself. */
    private static final class Style {
        private final Map<String, String> paragraph = new LinkedHashMap<>();
        private final Map<String, String> run = new LinkedHashMap<>();
        private final Map<String, String> table = new LinkedHashMap<>();
        private Optional<WordNumbering.Item> item = Optional.empty();
        private String basedOn = "";
    }

    static WordStyles none() {
        return new WordStyles();
    }

    /** The walk stands on the root of {@code styles.xml}. */
    static WordStyles of(XmlWalk xml) {
        var styles = new WordStyles();
        xml.children(name -> {
            if (name.equals("docDefaults")) {
                xml.children(kind -> xml.children(properties -> styles.properties(properties, xml, styles.defaults)));
            } else if (name.equals("style")) {
                styles.style(xml);
            }
        });
        return styles;
    }

    private void style(XmlWalk xml) {
        String id = xml.attribute("styleId").orElse("");
        boolean isDefault = xml.attribute("default")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        if (isDefault && xml.attribute("type").filter("paragraph"::equals).isPresent()) {
            paragraph = id;
        }
        var style = new Style();
        xml.children(name -> {
            if (name.equals("basedOn")) {
                style.basedOn = xml.attribute("val").orElse("");
            } else {
                properties(name, xml, style);
            }
        });
        styles.put(id, style);
    }

    private void properties(String name, XmlWalk xml, Style style) {
        switch (name) {
            case "pPr" ->
                xml.children(property -> {
                    if (property.equals("numPr")) {
                        style.item = Optional.of(WordNumbering.item(xml));
                    } else {
                        WordLook.paragraph(property, xml, style.paragraph);
                    }
                });
            case "rPr" -> style.run.putAll(WordLook.ofRun(xml));
            case "tblPr" ->
                xml.children(property -> {
                    if (property.equals("tblBorders")) {
                        WordLook.borders(xml, style.table);
                    }
                });
            default -> {}
        }
    }

    /** What holds for all text. */
    Map<String, String> body() {
        return defaults.run;
    }

    Map<String, String> paragraph(String id) {
        var look = new LinkedHashMap<>(defaults.paragraph);
        inherit(id.isEmpty() ? paragraph : id, new HashSet<>(), style -> {
            look.putAll(style.paragraph);
            look.putAll(style.run);
        });
        return look;
    }

    Map<String, String> run(String id) {
        var look = new LinkedHashMap<String, String>();
        inherit(id, new HashSet<>(), style -> look.putAll(style.run));
        return look;
    }

    Map<String, String> table(String id) {
        var look = new LinkedHashMap<String, String>();
        inherit(id, new HashSet<>(), style -> look.putAll(style.table));
        return look;
    }

    Optional<WordNumbering.Item> item(String id) {
        var found = new WordNumbering.Item[1];
        inherit(id, new HashSet<>(), style -> style.item.ifPresent(item -> found[0] = item));
        return Optional.ofNullable(found[0]);
    }

    /** From the widest style to the named one; one that is based on itself ends there. */
    private void inherit(String id, Set<String> seen, java.util.function.Consumer<Style> each) {
        Style style = styles.get(id);
        if (style != null && seen.add(id)) {
            inherit(style.basedOn, seen, each);
            each.accept(style);
        }
    }
}
