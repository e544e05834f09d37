package io.docket.domain.extraction.candidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as it is written, before it is known whether the day or the month comes first: {@code first} and {@code second}
 * are the two numbers beside the year.
 */
record PrintedDate(int start, int end, int year, int first, int second, Style style) {
    enum Style {
        /** 11/03/2017 or 11-03-17: day or month first. */
        NUMBERS,
        /** 11.03.2017: nobody writes the month first with full stops. */
        DOTS,
        /** 2017-03-11: first is the month. */
        ISO,
        /** 11 March 2017 or March 11, 2017: first is the day. */
        NAMED,
        /** 20170311: first is the month. */
        COMPACT,
        /** 1103/2017: a separator was misread; first is the day. */
        DAMAGED
    }

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2099;

    Optional<LocalDate> date(DateOrder order) {
        boolean monthFirst = switch (style) {
            case ISO, COMPACT -> true;
            case NAMED, DOTS, DAMAGED -> false;
            case NUMBERS -> order == DateOrder.MONTH_FIRST;
        };
        Optional<LocalDate> read = monthFirst ? of(year, first, second) : of(year, second, first);
        return read.isEmpty() && style == Style.NUMBERS
                ? monthFirst ? of(year, second, first) : of(year, first, second)
                : read;
    }

    boolean isAmbiguous() {
        return style == Style.NUMBERS && first <= 12 && second <= 12 && first != second;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
