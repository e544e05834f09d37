package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.lexicon.Currencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money in a line: numbers with two decimals, and whole numbers beside the sign of a currency. */
final class AmountScanner {
    record Found(int start, int end, PrintedAmount amount, boolean negative, boolean withCurrency) {}

    private static final Pattern MINUS_AFTER = Pattern.compile("^ ?-(?![\\d\\p{L}])");

    private final Currencies currencies;

    AmountScanner(Currencies currencies) {
        this.currencies = currencies;
    }

    List<Found> scan(String text) {
        var found = new ArrayList<Found>();
        List<int[]> signs = signs(text);
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at)) || !mayBegin(text, at)) {
                at++;
                continue;
            }
            Optional<PrintedAmount> amount = PrintedAmount.at(text, at).filter(read -> mayEnd(text, read.end()));
            if (amount.isEmpty()) {
                at = afterDigits(text, at);
                continue;
            }
            int[] extent = {amount.get().start(), amount.get().end()};
            boolean money = extend(signs, text, extent);
            boolean negative = isNegative(text, extent);
            if (money || amount.get().decimals() == 2) {
                found.add(new Found(extent[0], extent[1], amount.get(), negative, money));
            }
            at = Math.max(at + 1, amount.get().end());
        }
        return found;
    }

    private List<int[]> signs(String text) {
        var signs = new ArrayList<int[]>();
        Matcher sign = currencies.pattern().matcher(text);
        while (sign.find()) {
            signs.add(new int[] {sign.start(), sign.end()});
        }
        return signs;
    }

    /** Not inside a longer number, a date or a time. */
    private static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isDigit(before)) {
            return false;
        }
        boolean joint = before == '.' || before == ',' || before == '/' || before == ':' || before == '-';
        return !(joint && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)) && before != ':')
                || before == '.' && at > 1 && Character.isLetter(text.charAt(at - 2));
    }

    private static boolean mayEnd(String text, int end) {
        String rest = text.substring(end);
        return !rest.startsWith("%")
                && !rest.startsWith(" %")
                && !(rest.length() > 1 && "./:-,".indexOf(rest.charAt(0)) >= 0 && Character.isDigit(rest.charAt(1)));
    }

    private static int afterDigits(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isDigit(text.charAt(next))) {
            next++;
        }
        return Math.max(next, at + 1);
    }

    /** Takes in the sign of a currency before or after; answers whether there is one. */
    private static boolean extend(List<int[]> signs, String text, int[] extent) {
        for (int[] sign : signs) {
            String between = sign[1] <= extent[0] ? text.substring(sign[1], extent[0]) : "x";
            if (between.isBlank()
                    || between.strip().equals("-")
                    || between.strip().equals(":")) {
                extent[0] = between.isBlank() ? sign[0] : extent[0];
                return true;
            }
            if (sign[0] >= extent[1] && text.substring(extent[1], sign[0]).isBlank()) {
                extent[1] = sign[1];
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(String text, int[] extent) {
        String before = text.substring(0, extent[0]).stripTrailing();
        String after = text.substring(extent[1]);
        boolean dash = before.endsWith("-") || before.endsWith("\u2212") || before.endsWith("\u2013");
        boolean joinsWords = dash && before.length() < extent[0] && before.length() > 1;
        return dash && !joinsWords
                || before.endsWith("(") && after.strip().startsWith(")")
                || MINUS_AFTER.matcher(after).find();
    }
}
