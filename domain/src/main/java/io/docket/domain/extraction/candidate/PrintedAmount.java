package io.docket.domain.extraction.candidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as it is written: 1,234.56, 1.234,56, 1 234,56 or 1'234.56, with its place in a line. */
public record PrintedAmount(int start, int end, BigDecimal amount, int decimals) {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}(?:[.,'\u2019]\\d{3})+|\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?=,\\d{2,4}(?!\\d))|\\d{1,9})(?: ?([.,]) ?(\\d{1,4}))?(?!\\d)");

    /** The amount that begins at an offset, if there is a number that can be one. */
    public static Optional<PrintedAmount> at(String text, int offset) {
        Matcher found = NUMBER.matcher(text);
        found.region(offset, text.length());
        found.useTransparentBounds(true);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String whole = found.group(1);
        String fraction = found.group(3) == null ? "" : found.group(3);
        int end = found.end();
        char last = lastSeparator(whole);
        if (fraction.isEmpty() && last != 0) {
            if (whole.chars().filter(c -> c == last).count() == 1 && last != '\'' && last != '\u2019') {
                return withThreeDecimals(found, whole, last, end);
            }
        } else if (!fraction.isEmpty() && last != 0 && last == found.group(2).charAt(0)) {
            return Optional.empty();
        }
        String digits = whole.replaceAll("[^0-9]", "");
        var amount = new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction);
        return Optional.of(new PrintedAmount(found.start(), end, amount, fraction.length()));
    }

    /**
     * 1.234 is one thousand and more with a group, or one and more with three decimals: small wholes have decimals, and so has what
     * has groups of another kind before, such as 1,234.567.
     */
    private static Optional<PrintedAmount> withThreeDecimals(Matcher found, String whole, char separator, int end) {
        String printed = whole.substring(0, whole.indexOf(separator));
        String before = printed.replaceAll("[^0-9]", "");
        String after = whole.substring(whole.indexOf(separator) + 1);
        boolean decimals = after.endsWith("0") && separator == '.' && !after.equals("000")
                || before.equals("0")
                || !before.equals(printed);
        var amount = new BigDecimal(decimals ? before + "." + after : before + after);
        return Optional.of(new PrintedAmount(found.start(), end, amount, decimals ? 3 : 0));
    }

    private static char lastSeparator(String whole) {
        for (int at = whole.length() - 1; at >= 0; at--) {
            if (!Character.isDigit(whole.charAt(at))) {
                return whole.charAt(at);
            }
        }
        return 0;
    }

    String value() {
        return value(amount);
    }

    static String value(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
