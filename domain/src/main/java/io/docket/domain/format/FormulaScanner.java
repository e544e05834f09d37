package io.docket.domain.format;

import io.docket.domain.format.FormulaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Cuts a formula into its words. */
final class FormulaScanner {
    /** As much as any amount has, and few enough to be exact within the precision. */
    private static final int MOST_DIGITS = 30;

    private static final String SIGNS = "+-*/(),.=<>";

    private final String text;
    private final AtomicInteger next = new AtomicInteger();

    FormulaScanner(String text) {
        this.text = text;
    }

    List<FormulaToken> tokens() {
        var tokens = new ArrayList<FormulaToken>();
        do {
            tokens.add(token());
        } while (tokens.get(tokens.size() - 1).kind() != Kind.END);
        return tokens;
    }

    private FormulaToken token() {
        while (next.get() < text.length() && Character.isWhitespace(text.charAt(next.get()))) {
            next.incrementAndGet();
        }
        int start = next.get();
        if (start == text.length()) {
            return new FormulaToken(Kind.END, "", start + 1);
        }
        char first = text.charAt(start);
        if (isDigit(first)) {
            return number(start);
        }
        if (isLetter(first)) {
            return name(start);
        }
        return first == '"' ? quoted(start) : sign(start, first);
    }

    private FormulaToken number(int start) {
        skipDigits();
        if (next.get() + 1 < text.length() && text.charAt(next.get()) == '.' && isDigit(text.charAt(next.get() + 1))) {
            next.incrementAndGet();
            skipDigits();
        }
        if (next.get() - start > MOST_DIGITS) {
            throw FormulaError.at(start + 1, "a number has at most " + MOST_DIGITS + " digits");
        }
        return new FormulaToken(Kind.NUMBER, text.substring(start, next.get()), start + 1);
    }

    private void skipDigits() {
        while (next.get() < text.length() && isDigit(text.charAt(next.get()))) {
            next.incrementAndGet();
        }
    }

    private FormulaToken name(int start) {
        while (next.get() < text.length()
                && (isLetter(text.charAt(next.get()))
                        || isDigit(text.charAt(next.get()))
                        || text.charAt(next.get()) == '_')) {
            next.incrementAndGet();
        }
        return new FormulaToken(Kind.NAME, text.substring(start, next.get()), start + 1);
    }

    /** A quotation mark within is written twice. */
    private FormulaToken quoted(int start) {
        var content = new StringBuilder();
        for (next.set(start + 1); next.get() < text.length(); next.incrementAndGet()) {
            if (text.charAt(next.get()) != '"') {
                content.append(text.charAt(next.get()));
            } else if (next.get() + 1 < text.length() && text.charAt(next.get() + 1) == '"') {
                content.append('"');
                next.incrementAndGet();
            } else {
                next.incrementAndGet();
                return new FormulaToken(Kind.TEXT, content.toString(), start + 1);
            }
        }
        throw FormulaError.at(start + 1, "this text does not end");
    }

    private FormulaToken sign(int start, char first) {
        if (SIGNS.indexOf(first) < 0) {
            throw FormulaError.at(start + 1, "this sign means nothing");
        }
        String two = text.substring(start, Math.min(start + 2, text.length()));
        String sign = List.of("<=", ">=", "<>").contains(two) ? two : two.substring(0, 1);
        next.set(start + sign.length());
        return new FormulaToken(Kind.SIGN, sign, start + 1);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
