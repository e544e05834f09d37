package io.docket.domain.extraction.drawn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign before the decimals, as most numbers of a table show it that leave no doubt. By it a number that may be meant in
 * two ways is meant in one: 5,000 is five beside 27,50, and five thousand beside 27.50.
 */
enum DecimalMark {
    COMMA(','),
    POINT('.'),
    UNKNOWN(' ');

    private static final Pattern SURE = Pattern.compile("\\d([.,])(?:\\d{1,2}|\\d{4})(?![\\d.,])");
    private static final Pattern DOUBTFUL = Pattern.compile("(?<![\\d.,])(\\d{1,3})([.,])(\\d{3})(?![\\d.,])");

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    static DecimalMark of(List<String> texts) {
        long commas = texts.stream().filter(text -> shows(text, ',')).count();
        long points = texts.stream().filter(text -> shows(text, '.')).count();
        return commas == points ? UNKNOWN : commas > points ? COMMA : POINT;
    }

    private static boolean shows(String text, char sign) {
        return SURE.matcher(text).results().anyMatch(found -> found.group(1).charAt(0) == sign);
    }

    /** The text, in which no number may be meant in two ways. */
    String plain(String text) {
        if (this == UNKNOWN) {
            return text;
        }
        return DOUBTFUL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2).charAt(0) == sign
                                // A fourth decimal makes it no group of thousands.
                                ? found.group(1) + sign + found.group(3) + "0"
                                : found.group(1) + found.group(3)));
    }
}
