package io.docket.domain.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A value while a formula is evaluated; what cannot be read as its type is as good as absent. */
record FormulaValue(ValueType type, Comparable<?> content) {
    /** Digits before and after the point that a number may have: beyond them it is nonsense, and slow to work with. */
    private static final int MOST_DIGITS = 60;

    private static final int LENGTH_OF_DATE = 10;

    static Optional<FormulaValue> number(BigDecimal number) {
        boolean bounded = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return bounded ? Optional.of(new FormulaValue(ValueType.NUMBER, number)) : Optional.empty();
    }

    static FormulaValue text(String text) {
        return new FormulaValue(ValueType.TEXT, text);
    }

    static FormulaValue truth(boolean truth) {
        return new FormulaValue(ValueType.TRUTH, truth);
    }

    static Optional<FormulaValue> read(ValueType type, String text) {
        return switch (type) {
            case NUMBER -> readNumber(text);
            case TEXT -> Optional.of(text(text));
            case DATE -> readDate(text);
            case TRUTH ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(truth(text.equals("true")))
                        : Optional.empty();
        };
    }

    private static Optional<FormulaValue> readNumber(String text) {
        if (text.length() > MOST_DIGITS || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        return number(new BigDecimal(text));
    }

    /** Of a date with a time the date alone counts. */
    private static Optional<FormulaValue> readDate(String text) {
        try {
            var date = LocalDate.parse(text.substring(0, Math.min(LENGTH_OF_DATE, text.length())));
            return Optional.of(new FormulaValue(ValueType.DATE, date));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    BigDecimal asNumber() {
        return (BigDecimal) content;
    }

    LocalDate asDate() {
        return (LocalDate) content;
    }

    boolean asTruth() {
        return (Boolean) content;
    }

    /** Both are of one type, as the definition was checked for. */
    int compare(FormulaValue other) {
        return switch (type) {
            case NUMBER -> asNumber().compareTo(other.asNumber());
            case DATE -> asDate().compareTo(other.asDate());
            case TRUTH -> Boolean.compare(asTruth(), other.asTruth());
            case TEXT -> content.toString().compareTo(other.content().toString());
        };
    }

    String printed() {
        return type == ValueType.NUMBER ? asNumber().toPlainString() : content.toString();
    }
}
