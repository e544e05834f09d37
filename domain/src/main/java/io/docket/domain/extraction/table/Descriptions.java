package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gives each line the texts that describe it: beside its amount, and on the rows close above and below. */
final class Descriptions {
    /** How far left and right of where descriptions begin one may begin, in heights of a line. */
    private static final double OUTDENT = 0.8;

    private static final double INDENT = 4;
    private static final double ALIGNED = 0.6;
    /** Of letters, a text that is not under the others. */
    private static final int SHORTEST = 5;

    private static final Set<Role> PRICES = EnumSet.of(Role.UNIT_PRICE, Role.DISCOUNT);
    /** Such as "Gross price: 9.9000": it tells more of the line's numbers, not of what was sold. */
    private static final Pattern NUMBER_SAID =
            Pattern.compile(".*: ?[-+]?\\d[\\d.,]*[.,]\\d{2,4}(?: ?[\\p{Sc}%]| EUR)?");

    private static final Set<Role> CODES = EnumSet.of(Role.ARTICLE);

    private final Lexicon lexicon;
    private final Predicate<PrintedRow> ends;
    private final TextColumns columns;

    Descriptions(Lexicon lexicon, Predicate<PrintedRow> ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        this.columns = new TextColumns(lexicon);
    }

    List<LineRow> of(TableRegion region, ColumnChoice choice, List<LineRow> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Set<NumberCell> used = used(choice, lines.stream().map(LineRow::index).toList());
        var texts = new TreeMap<Integer, List<Piece>>();
        lines.forEach(line -> texts.put(line.index(), texts(region.rows().get(line.index()), used)));
        Optional<TextColumns.Found> column = columns.describing(texts, region.words());
        var known = new HashMap<Integer, List<Piece>>();
        texts.forEach((row, pieces) -> known.put(row, own(row, pieces, column)));
        Slot slot = column.map(found -> new Slot(found.column().left(), found.end()))
                .orElseGet(() -> new Slot(usualLeft(region, lines), Integer.MAX_VALUE));
        IntFunction<List<Piece>> held = index ->
                known.computeIfAbsent(index, row -> inSlot(region.rows().get(row), slot));
        Map<Integer, List<Integer>> flow = TextFlow.of(
                region.rows(),
                lines.stream().map(LineRow::index).toList(),
                new TextFlow.Texts(
                        index -> !held.apply(index).isEmpty(),
                        index -> goesOn(held.apply(index)),
                        index -> isApart(region.rows().get(index))
                                || choice.amounts().in(index).isPresent()),
                region.header().isPresent());
        return lines.stream()
                .map(line -> line.described(flow.get(line.index()).stream()
                        .flatMap(index -> held.apply(index).stream())
                        .toList()))
                .toList();
    }

    private boolean isApart(PrintedRow row) {
        return ends.test(row) || saysNumber(row, PRICES);
    }

    private static boolean goesOn(List<Piece> texts) {
        return !texts.isEmpty()
                && Character.isLowerCase(
                        texts.get(0).segment().text().charAt(texts.get(0).start()));
    }

    /** The row's texts in the column of descriptions; where there are none, its longest text that stands in no other column. */
    private List<Piece> own(int row, List<Piece> pieces, Optional<TextColumns.Found> column) {
        List<Piece> inColumn = column.map(found -> found.column().in(row)).orElse(List.of());
        if (!inColumn.isEmpty()) {
            int left = column.orElseThrow().column().left();
            return inColumn.stream()
                    .map(text -> from(left, text, text.box().height()))
                    .toList();
        }
        return pieces.stream()
                .filter(text ->
                        TextColumn.letters(text) >= SHORTEST && !columns.isUnit(text) && !TextColumn.isCode(text))
                .max(Comparator.comparingLong(TextColumn::letters))
                .stream()
                .toList();
    }

    /** Where most letters begin on the rows between lines that hold no description themselves. */
    private int usualLeft(TableRegion region, List<LineRow> lines) {
        var letters = new TreeMap<Integer, Long>();
        int first = Math.max(0, lines.get(0).index() - 1);
        int last = Math.min(region.rows().size(), lines.get(lines.size() - 1).index() + 2);
        for (int at = first; at < last; at++) {
            PrintedRow row = region.rows().get(at);
            if (!ends.test(row)) {
                row.texts().forEach(text -> letters.merge(text.box().left(), TextColumn.letters(text), Long::sum));
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** From where to where across the page descriptions begin. */
    private record Slot(int left, int end) {}

    private List<Piece> inSlot(PrintedRow row, Slot slot) {
        double height = row.height();
        return texts(row, Set.of()).stream()
                .map(text -> from(slot.left(), text, height))
                .filter(text -> text.box().left() >= slot.left() - OUTDENT * height
                        && text.box().left() <= slot.left() + INDENT * height
                        && text.box().left() < slot.end() - OUTDENT * height)
                .filter(text -> !saysNumber(text, CODES))
                .toList();
    }

    /** The text without the words before one that begins just where descriptions do: these belong to another column. */
    private static Piece from(int left, Piece text, double height) {
        if (text.box().left() >= left - OUTDENT * height) {
            return text;
        }
        for (int at = text.start(); at < text.end(); at++) {
            if (text.segment().text().charAt(at) == ' ') {
                var rest = new Piece(text.segment(), at + 1, text.end());
                if (Math.abs(rest.box().left() - left) < ALIGNED * height) {
                    return rest;
                }
            }
        }
        return text;
    }

    /** Such as "GTIN: 4012345001235": it has a column's word before a number. */
    private boolean saysNumber(Piece text, Set<Role> roles) {
        return text.text().chars().anyMatch(Character::isDigit)
                && lexicon.columns().hitsIn(text.text()).stream()
                        .anyMatch(hit -> hit.start() <= 1 && roles.contains(hit.role()));
    }

    private boolean saysNumber(PrintedRow row, Set<Role> roles) {
        return texts(row, Set.of()).stream()
                .anyMatch(text -> saysNumber(text, roles)
                        || NUMBER_SAID.matcher(text.text()).matches());
    }

    /** The numbers that stand in columns; any other one close to a word is part of a text. */
    private static Set<NumberCell> used(ColumnChoice choice, List<Integer> lines) {
        var used = new HashSet<NumberCell>();
        used.addAll(choice.amounts().cells().values());
        choice.quantities().ifPresent(column -> used.addAll(column.cells().values()));
        choice.prices().ifPresent(column -> used.addAll(column.cells().values()));
        choice.others().stream()
                .filter(column -> column.standsApart(lines))
                .forEach(column -> used.addAll(column.cells().values()));
        return used;
    }

    /** The row's texts, each with the numbers at its edges that stand in no column. */
    private static List<Piece> texts(PrintedRow row, Set<NumberCell> used) {
        return row.texts().stream()
                .map(text -> {
                    int start = text.start();
                    int end = text.end();
                    for (NumberCell number : row.numbers()) {
                        boolean same =
                                number.piece().segment() == text.segment() && number.inText() && !used.contains(number);
                        if (same && number.piece().start() == end + 1) {
                            end = number.piece().end();
                        }
                    }
                    for (int at = row.numbers().size() - 1; at >= 0; at--) {
                        NumberCell number = row.numbers().get(at);
                        boolean same =
                                number.piece().segment() == text.segment() && number.inText() && !used.contains(number);
                        if (same && number.piece().end() == start - 1) {
                            start = number.piece().start();
                        }
                    }
                    return new Piece(text.segment(), start, end);
                })
                .toList();
    }
}
