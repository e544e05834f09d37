package io.docket.bench.training;

import io.docket.domain.extraction.lexicon.FoldedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares an answer with the truth as the corpus' measure does. */
enum Equality {
    STRICT,
    LOOSE,
    DIFFERENT;

    private static final Set<String> AMOUNTS =
            Set.of("total", "net_amount", "tax_amount", "gross_amount", "quantity", "unit_price", "amount");
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "u-M-d",
                    "d/M/u",
                    "d-M-u",
                    "d.M.u",
                    "d/M/uu",
                    "d-M-uu",
                    "d.M.uu",
                    "d MMM u",
                    "d MMMM u",
                    "d-MMM-u",
                    "d-MMM-uu",
                    "d/MMM/u",
                    "d MMM uu",
                    "MMM d, u",
                    "MMMM d, u",
                    "MMM d u",
                    "u/M/d",
                    "uuuuMMdd",
                    "dMMMu",
                    "M/d/u")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.SMART))
            .toList();

    static Equality of(String field, String truth, String answer) {
        String want = String.join(" ", truth.strip().split("\\s+"));
        String have = String.join(" ", answer.strip().split("\\s+"));
        if (want.equals(have)) {
            return STRICT;
        }
        if (field.contains("date")) {
            return date(want).isPresent() && date(want).equals(date(have)) ? STRICT : DIFFERENT;
        }
        if (AMOUNTS.contains(field)) {
            return amount(want).isPresent() && amount(want).equals(amount(have)) ? STRICT : DIFFERENT;
        }
        return !letters(want).isEmpty() && letters(want).equals(letters(have)) ? LOOSE : DIFFERENT;
    }

    static Optional<LocalDate> date(String text) {
        String trimmed = text.strip()
                .replaceAll("(?<=\\d)[T ]+\\d{1,2}:\\d{2}.*$", "")
                .replaceAll("^[().,; ]+|[().,; ]+$", "")
                .replaceAll("(?i)\\bsept\\b", "Sep");
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(trimmed, format);
                if (date.getYear() > 1900) {
                    return Optional.of(date);
                }
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    static Optional<BigDecimal> amount(String text) {
        String number = text.replaceAll("[^0-9.,-]", "").replaceAll("^[.,]+|[.,]+$", "");
        if (number.matches(".*,\\d{1,2}$")) {
            number = number.replace(".", "").replace(",", ".");
        }
        try {
            return Optional.of(new BigDecimal(number.replace(",", "")).stripTrailingZeros());
        } catch (NumberFormatException notAnAmount) {
            return Optional.empty();
        }
    }

    static String letters(String text) {
        return FoldedText.letters(text).replaceAll("[#%]", "");
    }
}
