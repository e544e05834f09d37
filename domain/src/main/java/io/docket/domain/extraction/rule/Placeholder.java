package io.docket.domain.extraction.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a name in braces stands for in a pattern: one value as it is printed, without anything before or after. */
public enum Placeholder {
    /** 24.11.2026, 24/11/26, 2026-11-24, 24 November 2026, November 24, 2026. */
    DATE("\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})"
            + "|\\d{1,2}(?:st|nd|rd|th|er|\\.)? ?(?:de )?\\pL{3,10}\\.?,? ?(?:de )?\\d{4}"
            + "|\\pL{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"),
    /** 1.234,56, 1,234.56, 1 234,56, 12.5 or 12, with a sign or without. */
    AMOUNT("[-+]?\\d{1,3}(?:[.,' \u2019]\\d{3})+(?:[.,]\\d{1,2})?|[-+]?\\d+(?:[.,]\\d{1,2})?"),
    /** Digits alone. */
    INTEGER("\\d+"),
    /** 21 % or 5,5%. */
    PERCENTAGE("\\d{1,3}(?:[.,]\\d{1,3})? ?%"),
    /** A currency's code or sign. */
    CURRENCY("[A-Z]{3}|[\u20ac$\u00a3\u00a5]"),
    /** A VAT number of Europe, with spaces and full stops or without. */
    VAT(
            "\\b(?:ATU ?\\d{8}|BE[ .]?[01]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}|DE ?\\d{3} ?\\d{3} ?\\d{3}"
                    + "|FR ?[0-9A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3}|NL ?\\d{9} ?B ?\\d{2}|NL ?\\d{4}\\.?\\d{2}\\.?\\d{3}\\.?B\\.?\\d{2}"
                    + "|ES ?[0-9A-Z]\\d{7}[0-9A-Z]|CHE[ -]?\\d{3}\\.?\\d{3}\\.?\\d{3}"
                    + "|(?:BG|CY|CZ|DK|EE|EL|FI|GB|HR|HU|IE|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI)[ -]?\\d(?:[ .]?\\d){6,11}[A-Z]{0,2})\\b",
            true),
    /** An IBAN, in groups of four or without spaces. */
    IBAN(
            "\\b[A-Z]{2}\\d{2} ?[0-9A-Z]{4}(?: ?(?:\\d[0-9A-Z]{3}|[A-Z]\\d[0-9A-Z]{2}|[A-Z]{2}\\d[0-9A-Z]|[A-Z]{3}\\d)){1,6}"
                    + "(?: ?\\d{1,3})?\\b",
            true),
    /** A bank's code of 8 or 11 signs. */
    BIC("\\b[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?\\b", true),
    /** A mail address. */
    EMAIL("[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\\.[A-Za-z]{2,24}"),
    /** Anything without white space. */
    WORD("\\S+"),
    /** All up to the end of the line. */
    LINE("[^\\n]+");

    private final String expression;
    private final boolean compact;

    Placeholder(String expression) {
        this(expression, false);
    }

    Placeholder(String expression, boolean compact) {
        this.expression = expression;
        this.compact = compact;
    }

    /** As it is written between the braces. */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A group of its own. */
    String group() {
        return "(" + expression + ")";
    }

    /** Whether its values are answered without spaces, dots and dashes, as they are everywhere else. */
    boolean isCompact() {
        return compact;
    }

    static Optional<Placeholder> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.placeholder().equals(name))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(one -> "{" + one.placeholder() + "}").collect(Collectors.joining(", "));
    }
}
