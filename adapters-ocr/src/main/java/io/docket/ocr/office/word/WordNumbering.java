package io.docket.ocr.office.word;

import io.docket.ocr.office.page.Ordinals;
import io.docket.ocr.xml.XmlWalk;
import java.util.HashMap;
import java.util.Map;

/** The numbers and bullets in front of a Word document's list items, counted as they come. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** Which list a paragraph belongs to, and how deep. */
    record Item(String list, int level) {}

    private record Level(String format, String text, int start) {
        private static final Level NONE = new Level("none", "", 1);
    }

    static WordNumbering none() {
        return new WordNumbering();
    }

    /** The walk stands on {@code w:numPr}. */
    static Item item(XmlWalk xml) {
        var list = new String[] {""};
        var level = new int[1];
        xml.children(name -> {
            String value = xml.attribute("val").orElse("0");
            if (name.equals("numId")) {
                list[0] = value;
            } else if (name.equals("ilvl")) {
                level[0] = level(value);
            }
        });
        return new Item(list[0], level[0]);
    }

    private static int level(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) : 0;
    }

    /** The walk stands on the root of {@code numbering.xml}. */
    static WordNumbering of(XmlWalk xml) {
        var numbering = new WordNumbering();
        xml.children(name -> {
            if (name.equals("abstractNum")) {
                String id = xml.attribute("abstractNumId").orElse("");
                var levels = new Level[LEVELS];
                xml.children(inner -> {
                    if (inner.equals("lvl")) {
                        int level = level(xml.attribute("ilvl").orElse("0"));
                        levels[level] = level(xml);
                    }
                });
                numbering.definitions.put(id, levels);
            } else if (name.equals("num")) {
                String id = xml.attribute("numId").orElse("");
                xml.children(inner -> {
                    if (inner.equals("abstractNumId")) {
                        numbering.lists.put(id, xml.attribute("val").orElse(""));
                    }
                });
            }
        });
        return numbering;
    }

    private static Level level(XmlWalk xml) {
        var format = new String[] {"decimal", ""};
        var start = new int[] {1};
        xml.children(name -> {
            String value = xml.attribute("val").orElse("");
            switch (name) {
                case "numFmt" -> format[0] = value;
                case "lvlText" -> format[1] = value;
                case "start" -> start[0] = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
                default -> {}
            }
        });
        return new Level(format[0], format[1], start[0]);
    }

    /** What stands in front of the next item. */
    String next(Item item) {
        String definition = lists.getOrDefault(item.list(), "");
        Level[] levels = definitions.get(definition);
        if (levels == null || levels[item.level()] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition, none -> new int[LEVELS]);
        count[item.level()]++;
        java.util.Arrays.fill(count, item.level() + 1, LEVELS, 0);
        Level level = levels[item.level()];
        if (level.format().equals("bullet")) {
            return "\u2022";
        }
        String text = level.format().equals("none") ? "" : level.text();
        for (int place = 0; place <= item.level(); place++) {
            Level own = levels[place] == null ? Level.NONE : levels[place];
            int number = own.start() + Math.max(1, count[place]) - 1;
            text = text.replace("%" + (place + 1), Ordinals.write(number, own.format()));
        }
        return text;
    }
}
