package io.docket.domain.extraction.table;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.format.Label;
import io.docket.domain.format.Normalised;
import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line's cells as they are answered, each in the form of its column, with how sure it is and why. How sure is set by hand, near
 * what {@code TableBench} measures of invoices, rounded down as these are few: of numbers that are proven twice 95 % were right,
 * of those of lines that make a total 96 %, of descriptions beside them 86 %, and 68 % of those that go on over several rows.
 */
final class LineCells {
    private static final int LONGEST_REASON = 300;
    /**
     * Where a line multiplies right and the lines make a total. Products that say nothing, such as 1 × 5.00, are weighed as no
     * products.
     */
    private static final double PROVEN_TWICE = 0.95;

    private static final double MULTIPLIES = 0.88;
    private static final double ADDS_UP = 0.88;
    private static final double HEADED = 0.7;
    private static final double SEEN = 0.5;
    /** Where a description ends is less sure than that it is there. */
    private static final double DESCRIPTION = 0.86;

    private static final double WRAPPED = 0.83;

    private final LineTable table;

    LineCells(LineTable table) {
        this.table = table;
    }

    /** What the line holds for a column of this meaning, if it is of the column's type. */
    Optional<PredictedValue> cell(LineRow line, Role role, Label column) {
        return switch (role) {
            case DESCRIPTION -> description(line, column);
            case QUANTITY ->
                number(
                        line,
                        column,
                        line.quantity(),
                        line.product().map(Product::quantity),
                        table.columns().quantities());
            case UNIT_PRICE ->
                number(
                        line,
                        column,
                        line.price(),
                        line.product().map(Product::price),
                        table.columns().prices());
            case LINE_AMOUNT ->
                number(
                        line,
                        column,
                        Optional.of(line.amount()),
                        line.product().map(Product::amount),
                        Optional.of(table.columns().amounts()));
            default -> Optional.empty();
        };
    }

    private Optional<PredictedValue> description(LineRow line, Label column) {
        if (line.description().isEmpty()) {
            return Optional.empty();
        }
        String text = TextJoin.of(line.description()).replaceAll("[\\s:;,]+$", "");
        boolean wrapped = line.description().stream()
                        .map(piece -> piece.segment().row())
                        .distinct()
                        .count()
                > 1;
        String reason = said(Role.DESCRIPTION)
                        .map(words -> "the text under “" + words + "”")
                        .orElse("the text") + " beside the line's amount"
                + (wrapped ? ", with the rows close to it" : "");
        return normalised(column, text)
                .map(value ->
                        placed(value, line.description(), proof(line) * DESCRIPTION * (wrapped ? WRAPPED : 1), reason));
    }

    private Optional<PredictedValue> number(
            LineRow line,
            Label column,
            Optional<NumberCell> cell,
            Optional<BigDecimal> proven,
            Optional<NumberColumn> under) {
        return cell.flatMap(printed -> {
            BigDecimal number = proven.orElse(printed.usual());
            boolean negative = printed.negative() && !table.isNegative();
            return normalised(column, (negative ? number.negate() : number).toPlainString())
                    .map(value -> placed(value, List.of(printed.piece()), proof(line), reason(line, under)));
        });
    }

    private static Optional<String> normalised(Label column, String text) {
        try {
            return Optional.of(Normalised.value(column, text));
        } catch (InvalidValue otherType) {
            return Optional.empty();
        }
    }

    private static PredictedValue placed(String value, List<Piece> pieces, double probability, String reason) {
        var candidate = new Candidate(value, "cell", pieces);
        return new PredictedValue(
                value,
                candidate.raw(),
                Confidence.of(probability),
                Optional.of(candidate.span()),
                Optional.of(new Region(candidate.page(), candidate.box())),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
    }

    private double proof(LineRow line) {
        if (table.cut()) {
            return SEEN;
        }
        boolean multiplies = line.product().map(Product::isTelling).orElse(false);
        if (multiplies) {
            return table.addsUp() ? PROVEN_TWICE : MULTIPLIES;
        }
        if (table.addsUp()) {
            return ADDS_UP;
        }
        return table.header().isPresent() ? HEADED : SEEN;
    }

    private String reason(LineRow line, Optional<NumberColumn> under) {
        var parts = new ArrayList<String>();
        under.flatMap(NumberColumn::header).ifPresent(words -> parts.add("under “" + words.text() + "”"));
        line.product()
                .ifPresent(product -> parts.add(shown(product.quantity()) + " × " + shown(product.price()) + " makes "
                        + shown(product.amount())));
        if (table.addsUp()) {
            parts.add("the lines make the total");
        }
        if (table.cut()) {
            parts.add("only the first " + TableRegion.MOST_ROWS + " rows of the table were read");
        }
        return parts.isEmpty() ? "stands in a column of numbers" : String.join("; ", parts);
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Optional<String> said(Role role) {
        return table.header()
                .flatMap(header -> header.cells().stream()
                        .filter(words -> words.roles().contains(role))
                        .map(HeaderCell::text)
                        .findFirst());
    }
}
