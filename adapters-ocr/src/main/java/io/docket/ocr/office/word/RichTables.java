package io.docket.ocr.office.word;

import com.rtfparserkit.rtf.Command;
import io.docket.ocr.office.page.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of fonts and colours at the beginning of an RTF file. */
final class RichTables {
    private final Map<Integer, String> fonts = new HashMap<>();
    private final List<String> colours = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final int[] colour = new int[3];
    private boolean coloured;
    private int font;

    String font(int number) {
        return fonts.getOrDefault(number, Face.SERIF.family());
    }

    /** None for the colour that is the usual one. */
    Optional<String> colour(int number) {
        return number >= 0 && number < colours.size() && !colours.get(number).isEmpty()
                ? Optional.of(colours.get(number))
                : Optional.empty();
    }

    void command(Command command, int value) {
        switch (command) {
            case f -> {
                font = value;
                name.setLength(0);
            }
            case red -> part(0, value);
            case green -> part(1, value);
            case blue -> part(2, value);
            default -> {}
        }
    }

    private void part(int place, int value) {
        colour[place] = value & 255;
        coloured = true;
    }

    /** Part of a font's name, which a semicolon ends. */
    void fontName(String text) {
        name.append(text);
        if (name.indexOf(";") >= 0) {
            fonts.put(font, Face.familyLike(name.toString()));
            name.setLength(0);
        }
    }

    /** A semicolon ends each colour. */
    void colourEnd(String text) {
        for (int index = text.indexOf(';'); index >= 0; index = text.indexOf(';', index + 1)) {
            colours.add(coloured ? "#%02x%02x%02x".formatted(colour[0], colour[1], colour[2]) : "");
            coloured = false;
        }
    }
}
