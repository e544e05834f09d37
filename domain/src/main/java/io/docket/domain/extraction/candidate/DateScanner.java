package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.lexicon.MonthNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in a line of text, in the ways that receipts and invoices write them. */
final class DateScanner {
    /** A year of four digits may have the time glued to it; one of two digits may, too, if the time is recognisable. */
    private static final String YEAR =
            "((?:19|20)\\d{2}(?=\\D|$|\\d{1,2}:\\d{2})|\\d{2}(?=[^\\d/.-]|[.-]?$|[.-]\\D|\\d{1,2}:\\d{2}))";

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.,-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR
            + "|(?<!\\d)(\\d{2}) (\\d{2}) ((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?=\\D|$|\\d{2}:\\d{2})");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,2})(?:st|nd|rd|th|er|[.º°])?[ /.-]{0,2}(?:de |di )?([\\p{L}0]{3,10})[.,']?[ /.-]{0,2}(?:de[l]? )?'?"
                    + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "(?<!\\p{L})([\\p{L}0]{3,10})[. -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[, .-]{1,2}((?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    /** With a space that recognition put into the day or the year, at the head of a line or after a label. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?:^|[:.] ?|(?<=\\p{L} ))(\\d ?\\d|\\d)([/.-])(\\d ?\\d|\\d)\\2((?:1 ?9|2 ?0) ?\\d ?\\d(?!\\d)|\\d ?\\d(?![\\d/.-]))");
    /** With one of the two separators lost, or read as a digit. */
    private static final Pattern DAMAGED = Pattern.compile(
            "(?<![\\d/.-])(\\d{2})[ 17]?(\\d{2})/((?:19|20)\\d{2})(?!\\d)|(?<![\\d/.-])(\\d{2})[ /](\\d{2})-(\\d{2}|20\\d{2})(?![\\d/-])");

    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private final MonthNames months;

    DateScanner(MonthNames months) {
        this.months = months;
    }

    /** Dates from left to right; a stretch of text is read in one way only. */
    List<PrintedDate> scan(String text) {
        var dates = new ArrayList<PrintedDate>();
        iso(text, dates);
        broken(text, dates);
        numbers(text, dates);
        dayNamed(text, dates);
        monthNamed(text, dates);
        compact(text, dates);
        damaged(text, dates);
        dates.sort(Comparator.comparingInt(PrintedDate::start));
        return List.copyOf(dates);
    }

    private static void iso(String text, List<PrintedDate> dates) {
        Matcher found = ISO.matcher(text);
        while (found.find()) {
            add(
                    dates,
                    found,
                    number(found.group(1)),
                    number(found.group(3)),
                    number(found.group(4)),
                    PrintedDate.Style.ISO);
        }
    }

    private static void numbers(String text, List<PrintedDate> dates) {
        Matcher found = NUMBERS.matcher(text);
        while (found.find()) {
            if (found.group(1) == null) {
                add(
                        dates,
                        found,
                        number(found.group(7)),
                        number(found.group(5)),
                        number(found.group(6)),
                        PrintedDate.Style.DOTS);
                continue;
            }
            var style = found.group(2).equals(".") ? PrintedDate.Style.DOTS : PrintedDate.Style.NUMBERS;
            int first = number(found.group(1));
            if (first > 31) {
                continue;
            }
            add(dates, found, year(found.group(4)), first, number(found.group(3)), style);
        }
    }

    private static void broken(String text, List<PrintedDate> dates) {
        Matcher found = BROKEN.matcher(text);
        while (found.find()) {
            boolean spaced = text.substring(found.start(1), found.end()).indexOf(' ') > 0;
            int first = number(unspaced(found.group(1)));
            if (spaced && first <= 31) {
                int start = found.start(1);
                add(
                        dates,
                        start,
                        found.end(),
                        new PrintedDate(
                                start,
                                found.end(),
                                year(unspaced(found.group(4))),
                                first,
                                number(unspaced(found.group(3))),
                                found.group(2).equals(".") ? PrintedDate.Style.DOTS : PrintedDate.Style.NUMBERS));
            }
        }
    }

    private static void damaged(String text, List<PrintedDate> dates) {
        Matcher found = DAMAGED.matcher(text);
        while (found.find()) {
            int group = found.group(1) == null ? 4 : 1;
            add(
                    dates,
                    found,
                    year(found.group(group + 2)),
                    number(found.group(group)),
                    number(found.group(group + 1)),
                    PrintedDate.Style.DAMAGED);
        }
    }

    private static String unspaced(String digits) {
        return digits.replace(" ", "");
    }

    private void dayNamed(String text, List<PrintedDate> dates) {
        Matcher found = DAY_NAMED.matcher(text);
        int from = 0;
        while (from < text.length() && found.find(from)) {
            OptionalInt month = months.month(found.group(2));
            if (month.isPresent()) {
                add(
                        dates,
                        found,
                        year(found.group(3)),
                        number(found.group(1)),
                        month.getAsInt(),
                        PrintedDate.Style.NAMED);
                from = found.end();
            } else {
                from = found.start() + 1;
            }
        }
    }

    private void monthNamed(String text, List<PrintedDate> dates) {
        Matcher found = MONTH_NAMED.matcher(text);
        int from = 0;
        while (from < text.length() && found.find(from)) {
            OptionalInt month = months.month(found.group(1));
            if (month.isPresent()) {
                add(
                        dates,
                        found,
                        number(found.group(3)),
                        number(found.group(2)),
                        month.getAsInt(),
                        PrintedDate.Style.NAMED);
                from = found.end();
            } else {
                from = found.start() + 1;
            }
        }
    }

    private static void compact(String text, List<PrintedDate> dates) {
        Matcher found = COMPACT.matcher(text);
        while (found.find()) {
            add(
                    dates,
                    found,
                    number(found.group(1)),
                    number(found.group(2)),
                    number(found.group(3)),
                    PrintedDate.Style.COMPACT);
        }
    }

    private static void add(
            List<PrintedDate> dates, Matcher found, int year, int first, int second, PrintedDate.Style style) {
        var date = new PrintedDate(found.start(), found.end(), year, first, second, style);
        add(dates, found.start(), found.end(), date);
    }

    private static void add(List<PrintedDate> dates, int start, int end, PrintedDate date) {
        boolean taken = dates.stream().anyMatch(other -> other.start() < end && start < other.end());
        if (!taken && date.date(DateOrder.DAY_FIRST).isPresent()) {
            dates.add(date);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }
}
