package io.docket.domain.extraction.table;

import io.docket.domain.extraction.candidate.PrintedAmount;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number that begins at a word, with sign, currency, percent sign and unit. */
final class NumberScanner {
    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Of which country they are does not matter here. */
    private static final String CROWNS = "(?<!\\p{L})kr(?:\\.(?!\\d)|(?!\\p{L}))";

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SIGNS = Pattern.compile("[(\\[]?[-+\u2212\u2013]?");
    private static final Pattern PERCENT = Pattern.compile(" ?%");
    private static final Pattern AFTER = Pattern.compile("[-\u2212)\\]*]{0,2}(?=\\s|$)");
    /** Instead of no cents: 125,- */
    private static final Pattern NO_CENTS = Pattern.compile("[,.](?:-{1,2}|[\u2013\u2014])(?=\\s|$)");
    /** What a price is for: 1,99 €/kg */
    private static final Pattern PER = Pattern.compile(" ?/ ?(?:\\d{1,4} ?)?\\p{L}[\\p{L}().²³]{0,11}(?=\\s|$)");

    private static final Pattern UNIT = Pattern.compile(" ?\\p{L}[\\p{L}().²³]{0,11}(?=\\s|$)");
    /** Groups of digits that are one number stand closer to each other, in heights of a line. */
    private static final double WITHIN_NUMBER = 0.5;

    private static final Pattern ONE_GROUP = Pattern.compile("(\\d{1,3})[.,](\\d{3})");

    private final Pattern currency;
    private final Keywords columns;

    NumberScanner(Lexicon lexicon) {
        this.currency = Pattern.compile(lexicon.currencies().pattern() + "|" + CROWNS, CASES);
        this.columns = lexicon.columns();
    }

    /** The number at an offset where a word begins, or that word. */
    Token at(Segment segment, int start, double characterWidth) {
        String text = segment.text();
        return number(segment, text, start, characterWidth).orElseGet(() -> Token.word(start, end(WORD, text, start)));
    }

    private Optional<Token> number(Segment segment, String text, int start, double characterWidth) {
        int at = end(SIGNS, text, start);
        int afterCurrency = end(currency, text, at);
        boolean money = afterCurrency > at;
        if (money) {
            at = end(
                    SIGNS,
                    text,
                    afterCurrency < text.length() && text.charAt(afterCurrency) == ' '
                            ? afterCurrency + 1
                            : afterCurrency);
        }
        int digits = at;
        return printed(segment, text, digits, characterWidth)
                .flatMap(amount -> finished(text, start, digits, amount, money));
    }

    private static Optional<PrintedAmount> printed(Segment segment, String text, int at, double characterWidth) {
        Optional<PrintedAmount> amount = PrintedAmount.at(text, at);
        int space = amount.map(read -> text.substring(0, read.end()).indexOf(' ', at))
                .orElse(-1);
        if (space < 0) {
            return amount;
        }
        var before = new Piece(segment, at, space);
        var after = new Piece(segment, space + 1, amount.orElseThrow().end());
        boolean one = after.box().left() - before.box().right()
                < Math.max(WITHIN_NUMBER, FixedPitch.SPACE * characterWidth)
                        * before.box().height();
        return one ? amount : PrintedAmount.at(text.substring(0, space), at);
    }

    private Optional<Token> finished(String text, int start, int digits, PrintedAmount amount, boolean money) {
        int end = amount.end();
        NumberCell.Kind kind = money ? NumberCell.Kind.MONEY : NumberCell.Kind.PLAIN;
        boolean withUnit = false;
        int afterPercent = end(PERCENT, text, end);
        int afterSpace = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int afterCurrency = end(currency, text, afterSpace);
        int afterNoCents = end(NO_CENTS, text, end);
        if (afterNoCents > end) {
            kind = NumberCell.Kind.MONEY;
            return Optional.of(new Token(
                    start,
                    afterNoCents,
                    List.of(new BigDecimal(text.substring(digits, end).replaceAll("\\D", ""))),
                    0,
                    text.substring(start, digits).chars().anyMatch(NumberScanner::isMinus),
                    kind,
                    false));
        }
        if (afterPercent > end) {
            kind = NumberCell.Kind.PERCENT;
            end = afterPercent;
        } else if (afterCurrency > afterSpace) {
            kind = NumberCell.Kind.MONEY;
            end = afterCurrency;
        } else {
            int afterUnit = afterUnit(text, end);
            withUnit = afterUnit > end;
            end = afterUnit;
        }
        end = end(PER, text, end);
        int last = end(AFTER, text, end);
        if (last == end && last < text.length() && text.charAt(last) != ' ') {
            return Optional.empty();
        }
        String signs = text.substring(start, digits) + text.substring(end, last);
        boolean negative = signs.chars().anyMatch(NumberScanner::isMinus);
        return Optional.of(new Token(
                start,
                last,
                readings(text.substring(digits, amount.end()), amount),
                amount.decimals(),
                negative,
                kind,
                withUnit));
    }

    private static boolean isMinus(int sign) {
        return sign == '-' || sign == '\u2212' || sign == '\u2013' || sign == '(';
    }

    private int afterUnit(String text, int end) {
        int after = end(UNIT, text, end);
        if (after == end) {
            return end;
        }
        String unit = text.substring(end, after).strip();
        return columns.hitsIn(unit).stream()
                        .anyMatch(hit -> hit.role() == Role.UNIT_NAME
                                && hit.start() == 0
                                && hit.end() >= unit.replaceAll("\\W+$", "").length())
                ? after
                : end;
    }

    private static List<BigDecimal> readings(String printed, PrintedAmount amount) {
        Matcher group = ONE_GROUP.matcher(printed);
        if (!group.matches()) {
            return List.of(amount.amount());
        }
        var whole = new BigDecimal(group.group(1) + group.group(2));
        var decimal = new BigDecimal(group.group(1) + "." + group.group(2));
        return amount.decimals() == 0 ? List.of(whole, decimal) : List.of(decimal, whole);
    }

    private static int end(Pattern pattern, String text, int from) {
        if (from > text.length()) {
            return from;
        }
        Matcher found = pattern.matcher(text);
        found.region(from, text.length());
        found.useTransparentBounds(true);
        return found.lookingAt() ? found.end() : from;
    }
}
