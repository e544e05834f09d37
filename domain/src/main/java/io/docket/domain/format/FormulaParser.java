package io.docket.domain.format;

import io.docket.domain.format.FormulaToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a formula by descent, one method for each rule of the grammar in {@link Formula}. */
final class FormulaParser {
    private static final int DEEPEST = 32;
    private static final int MOST_PLACES = 10;

    private final Deque<FormulaToken> tokens;
    private final AtomicInteger depth = new AtomicInteger();

    private FormulaParser(List<FormulaToken> tokens) {
        this.tokens = new ArrayDeque<>(tokens);
    }

    static Expression parse(String text) {
        var parser = new FormulaParser(new FormulaScanner(text).tokens());
        Expression whole = parser.comparison();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected("the end, or an operator");
        }
        return whole;
    }

    private Expression comparison() {
        Expression left = sum();
        FormulaToken sign = peek();
        for (Expression.Relation relation : Expression.Relation.values()) {
            if (sign.isSign(relation.sign)) {
                tokens.remove();
                return new Expression.Comparison(relation, left, sum(), sign.at());
            }
        }
        return left;
    }

    private Expression sum() {
        Expression left = product();
        while (peek().isSign("+") || peek().isSign("-")) {
            FormulaToken sign = take();
            left = new Expression.Arithmetic(Expression.Operation.of(sign.text()), left, product(), sign.at());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (peek().isSign("*") || peek().isSign("/")) {
            FormulaToken sign = take();
            left = new Expression.Arithmetic(Expression.Operation.of(sign.text()), left, factor(), sign.at());
        }
        return left;
    }

    private Expression factor() {
        if (depth.incrementAndGet() > DEEPEST) {
            throw FormulaError.at(peek().at(), "it is nested too deeply");
        }
        FormulaToken first = take();
        Expression made = switch (first.kind()) {
            case NUMBER -> new Expression.Number(new BigDecimal(first.text()));
            case TEXT -> new Expression.Text(first.text());
            case NAME -> peek().isSign("(") ? function(first) : named(first);
            case SIGN -> first.isSign("-") ? new Expression.Negation(factor(), first.at()) : nested(first);
            case END -> throw FormulaError.at(first.at(), "something is missing");
        };
        depth.decrementAndGet();
        return made;
    }

    private static Expression named(FormulaToken name) {
        return switch (name.text()) {
            case "true" -> new Expression.Truth(true);
            case "false" -> new Expression.Truth(false);
            default -> new Expression.Field(name.text(), name.at());
        };
    }

    private Expression nested(FormulaToken open) {
        if (!open.isSign("(")) {
            throw FormulaError.at(open.at(), "a value is wanted here");
        }
        Expression inner = comparison();
        expect(")");
        return inner;
    }

    private Expression function(FormulaToken name) {
        expect("(");
        Expression made = switch (name.text()) {
            case "if" -> new Expression.Choice(comparison(), afterComma(), afterComma(), name.at());
            case "sum" -> column(name);
            case "days" -> new Expression.Days(comparison(), afterComma(), name.at());
            case "round" -> new Expression.Rounding(comparison(), places(), name.at());
            default -> throw FormulaError.at(name.at(), "there is no function " + name.text());
        };
        expect(")");
        return made;
    }

    private Expression afterComma() {
        expect(",");
        return comparison();
    }

    private Expression column(FormulaToken function) {
        String table = name();
        expect(".");
        return new Expression.Sum(table, name(), function.at());
    }

    private String name() {
        if (peek().kind() != Kind.NAME) {
            throw unexpected("a name");
        }
        return take().text();
    }

    private int places() {
        if (!peek().isSign(",")) {
            return 0;
        }
        tokens.remove();
        FormulaToken places = peek();
        boolean fits = places.kind() == Kind.NUMBER
                && places.text().length() <= 2
                && !places.text().contains(".");
        if (!fits || Integer.parseInt(places.text()) > MOST_PLACES) {
            throw unexpected("a whole number up to " + MOST_PLACES);
        }
        tokens.remove();
        return Integer.parseInt(places.text());
    }

    private void expect(String sign) {
        if (!peek().isSign(sign)) {
            throw unexpected(sign);
        }
        tokens.remove();
    }

    private RuntimeException unexpected(String wanted) {
        return FormulaError.at(peek().at(), wanted + " is wanted here");
    }

    private FormulaToken peek() {
        return tokens.element();
    }

    /** The end is looked at as often as wanted. */
    private FormulaToken take() {
        FormulaToken token = peek();
        if (token.kind() != Kind.END) {
            tokens.remove();
        }
        return token;
    }
}
