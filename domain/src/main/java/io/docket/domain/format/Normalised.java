package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Values that people give, in the one form that the type has for them; InvalidValue, of {@code gold} as the contract calls such a
 * value, says why something is none.
 */
public final class Normalised {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Seconds are told even where they are none. */
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private static final int CENTS = 2;
    private static final int MOST = 10_000;
    private static final int CHECK = 97;
    private static final int BODY_DIGITS = 9;
    private static final long BORN_SINCE_2000 = 2_000_000_000L;

    private Normalised() {}

    /** A value of a field, which must be one of its options where it has any. */
    public static String value(Label label, String given) {
        String value = value(label.type(), given);
        List<String> options = label.options().stream()
                .filter(Option::active)
                .map(Option::name)
                .toList();
        if (!label.options().isEmpty() && !options.contains(value)) {
            throw new InvalidValue("gold", "must be one of " + String.join(", ", options));
        }
        return value;
    }

    public static String value(LabelType type, String given) {
        String value = given.strip();
        InvalidValue.unlessText("gold", value, MOST);
        return switch (type) {
            case STRING, ALPHANUMERIC, ADDRESS -> value;
            case DATE -> date(value);
            case DATETIME -> dateTime(value);
            case INTEGER -> whole(value);
            case FLOAT -> decimal(value).toPlainString();
            case CURRENCY -> amount(value);
            case BOOLEAN -> truth(value);
            case NATIONAL_IDENTIFICATION_NUMBER_BE -> nationalNumber(value);
        };
    }

    private static String date(String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value).toString();
            }
        } catch (DateTimeException none) {
            throw new InvalidValue("gold", "is no date");
        }
        throw new InvalidValue("gold", "must be a date such as 2026-11-24");
    }

    /** A date alone is the moment that its day begins at. */
    private static String dateTime(String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return DATE_TIME.format(LocalDate.parse(value).atStartOfDay());
            }
            return OffsetDateTime.parse(value).toInstant().toString();
        } catch (DateTimeException withoutOffset) {
            try {
                return DATE_TIME.format(LocalDateTime.parse(value));
            } catch (DateTimeException none) {
                throw new InvalidValue("gold", "must be a date, with a time or without, such as 2026-11-24T10:15:30");
            }
        }
    }

    private static String whole(String value) {
        if (!WHOLE.matcher(value).matches()) {
            throw new InvalidValue("gold", "must be a whole number");
        }
        return Long.toString(Long.parseLong(value));
    }

    private static BigDecimal decimal(String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new InvalidValue("gold", "must be a number with a dot before its decimals");
        }
        BigDecimal number = new BigDecimal(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    private static String amount(String value) {
        BigDecimal number = decimal(value);
        return (number.scale() < CENTS ? number.setScale(CENTS, RoundingMode.UNNECESSARY) : number).toPlainString();
    }

    private static String truth(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
            throw new InvalidValue("gold", "must be true or false");
        }
        return lower;
    }

    /** Eleven digits, of which the last two check the others; a 2 stands before these for who was born since 2000. */
    private static String nationalNumber(String value) {
        String digits = value.replaceAll("[ .\\-]", "");
        if (!digits.matches("\\d{11}")) {
            throw new InvalidValue("gold", "must have 11 digits");
        }
        long body = Long.parseLong(digits.substring(0, BODY_DIGITS));
        long check = Long.parseLong(digits.substring(BODY_DIGITS));
        if (CHECK - body % CHECK != check && CHECK - (BORN_SINCE_2000 + body) % CHECK != check) {
            throw new InvalidValue("gold", "has check digits that do not fit");
        }
        return digits;
    }
}
