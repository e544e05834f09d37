package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a table's lines from its sub-totals, its totals and what is carried over. */
final class LineRows {
    private static final Set<Role> TOTALS = EnumSet.of(
            Role.TOTAL, Role.SUBTOTAL, Role.NET, Role.CASH, Role.CHANGE, Role.ROUNDING, Role.BALANCE, Role.PREPAID);
    private static final Set<Role> ALLOWANCES = EnumSet.of(Role.DISCOUNT, Role.SURCHARGE);
    private static final double TOUCHING = 0.5;
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    private final Lexicon lexicon;

    LineRows(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Lines that multiply right, such as only hold an amount, and discounts and charges, until a total ends them. */
    private record Found(List<LineRow> sure, List<LineRow> plain, List<LineRow> allowances) {
        List<LineRow> together(boolean withPlain, boolean withAllowances) {
            return Stream.of(
                            sure,
                            withPlain ? plain : List.<LineRow>of(),
                            withAllowances ? allowances : List.<LineRow>of())
                    .flatMap(List::stream)
                    .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                    .toList();
        }
    }

    /** Those lines that together make one of the totals, else those that there seem to be. */
    List<LineRow> of(TableRegion region, ColumnChoice choice, List<BigDecimal> totals) {
        Found found = find(region, choice);
        List<LineRow> likely = found.together(true, false);
        var possible = new ArrayList<List<LineRow>>();
        possible.add(likely);
        possible.add(found.together(true, true));
        possible.add(found.together(false, false));
        possible.add(found.together(false, true));
        if (found.sure().isEmpty()) {
            firstThatMake(likely, totals).ifPresent(possible::add);
        }
        List<BigDecimal> printed = sums(region, totals);
        return Stream.of(totals, printed)
                .flatMap(sums -> possible.stream().filter(lines -> makes(lines, sums)))
                .findFirst()
                .orElse(likely);
    }

    /** As many of the first lines as make one of the totals. */
    private static Optional<List<LineRow>> firstThatMake(List<LineRow> lines, List<BigDecimal> totals) {
        BigDecimal sum = sum(lines);
        for (int count = lines.size() - 1; count > 0; count--) {
            sum = sum.subtract(lines.get(count).signedAmount());
            if (isOneOf(sum, totals)) {
                return Optional.of(lines.subList(0, count));
            }
        }
        return Optional.empty();
    }

    AddedUp addedUp(TableRegion region, List<LineRow> lines, Totals totals) {
        if (makes(lines, totals.net().stream().toList())) {
            return AddedUp.TO_NET;
        }
        return makes(lines, sums(region, totals.all())) ? AddedUp.TO_ANOTHER_TOTAL : AddedUp.TO_NOTHING;
    }

    /** What the lines may make: the document's totals, and what is printed below the lines as their sum. */
    private List<BigDecimal> sums(TableRegion region, List<BigDecimal> totals) {
        Stream<BigDecimal> printed = region.rows().stream()
                .filter(this::isTotal)
                .flatMap(row -> row.numbers().stream())
                .filter(NumberCell::looksLikeMoney)
                .map(NumberCell::usual);
        return Stream.concat(totals.stream(), printed).toList();
    }

    private static boolean makes(List<LineRow> lines, List<BigDecimal> totals) {
        return !lines.isEmpty() && isOneOf(sum(lines), totals);
    }

    private static BigDecimal sum(List<LineRow> lines) {
        return lines.stream().map(LineRow::signedAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOneOf(BigDecimal sum, List<BigDecimal> totals) {
        return totals.stream()
                .anyMatch(total -> total.abs().subtract(sum.abs()).abs().compareTo(ROUNDED) <= 0);
    }

    private Found find(TableRegion region, ColumnChoice choice) {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        RunningSums sums = RunningSums.NONE;
        // Words need not be known: what the lines make is their sum, and below a sum of all come as a rule the tax and
        // the like.
        var doubtful = new ArrayList<LineRow>();
        int sumOnPage = -1;
        boolean ended = false;
        for (int index = 0; index < region.rows().size(); index++) {
            PrintedRow row = region.rows().get(index);
            if (choice.amounts().in(index).isEmpty()) {
                continue;
            }
            LineRow line = line(choice, index);
            boolean total = isTotal(row);
            if (line.product().isPresent() && (!total || line.product().get().isTelling())) {
                found.sure().add(line);
                sums = sums.with(line);
                sumOnPage = -1;
            } else if (isCarried(row)) {
                sums = sums.afterSubTotal();
            } else if (total) {
                ended = true;
            } else if (sums.make(line.signedAmount())) {
                sumOnPage = sums.allMake(line.signedAmount()) ? row.page() : sumOnPage;
                sums = sums.afterSubTotal();
            } else if (doubtful.size() > 1 && isOneOf(sum(doubtful), List.of(line.signedAmount()))) {
                found.plain().addAll(doubtful);
                for (LineRow doubt : doubtful) {
                    sums = sums.with(doubt);
                }
                sums = sums.afterSubTotal();
                doubtful.clear();
            } else if (begins(row, ALLOWANCES)) {
                found.allowances().add(line);
            } else if (!ended && choice.mayBeAmount(line.amount()) && hasWords(region, index)) {
                if (sumOnPage == row.page()) {
                    doubtful.add(line);
                } else {
                    found.plain().add(line);
                    sums = sums.with(line);
                }
            }
        }
        if (region.header().isEmpty()) {
            keepBetween(found);
        }
        return found;
    }

    /** Without a header only what stands between lines that multiply right is taken for a line, or what makes the sum below. */
    private static void keepBetween(Found found) {
        if (found.sure().isEmpty()) {
            return;
        }
        int first = found.sure().get(0).index();
        int last = found.sure().get(found.sure().size() - 1).index();
        found.plain().removeIf(line -> line.index() < first || line.index() > last);
        found.allowances().removeIf(line -> line.index() < first || line.index() > last + 2);
    }

    private static LineRow line(ColumnChoice choice, int index) {
        return new LineRow(
                index,
                choice.amounts().in(index).orElseThrow(),
                choice.quantities().flatMap(column -> column.in(index)),
                choice.prices().flatMap(column -> column.in(index)),
                choice.product(index),
                List.of());
    }

    /** A row may begin with a tax, or say it of a line; what else a total is called says enough wherever it stands. */
    boolean isTotal(PrintedRow row) {
        return isCarried(row)
                || begins(row, TOTALS)
                || row.texts().stream().limit(1).anyMatch(text -> begins(text, Set.of(Role.TAX)));
    }

    private boolean isCarried(PrintedRow row) {
        return row.texts().stream()
                .anyMatch(text -> begins(lexicon.columns().hitsIn(text.text()), Set.of(Role.SUBTOTAL)));
    }

    private boolean begins(PrintedRow row, Set<Role> roles) {
        return row.texts().stream().anyMatch(text -> begins(text, roles));
    }

    /** What only columns have words for, in languages that fields are not read in, counts as well. */
    private boolean begins(Piece text, Set<Role> roles) {
        return begins(lexicon.keywords().hitsIn(text.text()), roles)
                || begins(lexicon.columns().hitsIn(text.text()), roles);
    }

    private static boolean begins(List<RoleHit> hits, Set<Role> roles) {
        return hits.stream().anyMatch(hit -> hit.start() <= 1 && roles.contains(hit.role()));
    }

    /** On the row of its amount, or on a row so close that it may be of the same text. */
    private boolean hasWords(TableRegion region, int index) {
        PrintedRow row = region.rows().get(index);
        return hasWords(row)
                || Stream.of(index - 1, index + 1)
                        .filter(near -> near >= 0 && near < region.rows().size())
                        .map(near -> region.rows().get(near))
                        .anyMatch(near ->
                                near.numbers().isEmpty() && hasWords(near) && !isTotal(near) && touch(row, near));
    }

    private static boolean touch(PrintedRow one, PrintedRow other) {
        return one.page() == other.page()
                && Math.max(one.box().top(), other.box().top())
                                - Math.min(one.box().bottom(), other.box().bottom())
                        < TOUCHING * one.height();
    }

    private static boolean hasWords(PrintedRow row) {
        return row.texts().stream()
                .map(Piece::text)
                .anyMatch(text -> text.chars().filter(Character::isLetter).count() > 1);
    }
}
