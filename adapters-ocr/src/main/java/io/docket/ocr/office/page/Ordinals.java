package io.docket.ocr.office.page;

import java.util.Locale;

/** Writes the number of a list item the way that its list counts. */
public final class Ordinals {
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 4_000;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Ordinals() {}

    /** {@code format} as WordprocessingML names it. */
    public static String write(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** A to Z, then AA, BB and so on. */
    private static String letters(int number) {
        int place = Math.floorMod(number - 1, LETTERS);
        int times = Math.min(10, Math.max(0, number - 1) / LETTERS + 1);
        return String.valueOf((char) ('A' + place)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return String.valueOf(number);
        }
        var text = new StringBuilder();
        int rest = number;
        for (int index = 0; index < VALUES.length; index++) {
            while (rest >= VALUES[index]) {
                text.append(SIGNS[index]);
                rest -= VALUES[index];
            }
        }
        return text.toString();
    }
}
