package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives each line the texts that describe it: beside its amount, and on the rows close above and below. */
final class Descriptions {
    /** Rows of one text stand closer, in heights of a line. */
    private static final double CLOSE = 0.9;
    /** How far left and right of where descriptions begin one may begin, in heights of a line. */
    private static final double OUTDENT = 0.8;

    private static final double INDENT = 4;
    /** A gap is wider than another if it is by this factor. */
    private static final double WIDER = 1.25;

    private static final double ALIGNED = 0.6;
    /** Lines closer to each other, in their heights, stand as close as the rows of one text. */
    private static final double LOOSE = 0.35;

    private static final double SAME_GAP = 0.15;
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
        Set<NumberCell> used = used(choice, lines.size());
        var texts = new TreeMap<Integer, List<Piece>>();
        lines.forEach(line -> texts.put(line.index(), texts(region.rows().get(line.index()), used)));
        Optional<TextColumns.Found> column = columns.describing(texts, region.words());
        var own = new HashMap<Integer, List<Piece>>();
        texts.forEach((row, pieces) -> own.put(row, own(row, pieces, column)));
        Slot slot = column.map(found -> new Slot(found.column().left(), found.end()))
                .orElseGet(() -> new Slot(usualLeft(region, lines), Integer.MAX_VALUE));
        double pitch = pitch(region, lines);
        Map<Integer, List<Piece>> above = new HashMap<>();
        Map<Integer, List<Piece>> below = new HashMap<>();
        for (int at = -1; at < lines.size(); at++) {
            int from = at < 0 ? -1 : lines.get(at).index();
            int to = at + 1 < lines.size()
                    ? lines.get(at + 1).index()
                    : region.rows().size();
            share(new Between(region, from, to, slot, pitch), own, above, below);
        }
        return lines.stream()
                .map(line -> {
                    var all = new ArrayList<Piece>(above.getOrDefault(line.index(), List.of()));
                    all.addAll(own.get(line.index()));
                    all.addAll(below.getOrDefault(line.index(), List.of()));
                    return line.described(all);
                })
                .toList();
    }

    /** The row's texts in the column of descriptions; where there are none, its longest text. */
    private List<Piece> own(int row, List<Piece> pieces, Optional<TextColumns.Found> column) {
        List<Piece> inColumn = column.map(found -> found.column().in(row)).orElse(List.of());
        if (!inColumn.isEmpty()) {
            int left = column.orElseThrow().column().left();
            return inColumn.stream()
                    .map(text -> from(left, text, text.box().height()))
                    .toList();
        }
        return pieces.stream()
                .filter(text -> TextColumn.letters(text) > 1 && !columns.isUnit(text) && !TextColumn.isCode(text))
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

    /** The usual gap between lines that follow each other: what stands closer goes on with a line. */
    private static double pitch(TableRegion region, List<LineRow> lines) {
        double[] gaps = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).index() == lines.get(at - 1).index() + 1)
                .mapToDouble(at -> gap(
                        region.rows().get(lines.get(at - 1).index()),
                        region.rows().get(lines.get(at).index())))
                .filter(gap -> gap < Double.MAX_VALUE)
                .sorted()
                .toArray();
        return gaps.length == 0 ? Double.MAX_VALUE : gaps[gaps.length / 2];
    }

    /** From where to where across the page descriptions begin. */
    private record Slot(int left, int end) {}

    /** The rows between two lines, or before the first (from -1) or after the last (to the number of rows). */
    private record Between(TableRegion region, int from, int to, Slot slot, double pitch) {
        PrintedRow row(int index) {
            return region.rows().get(index);
        }

        boolean hasFrom() {
            return from >= 0;
        }

        boolean hasTo() {
            return to < region.rows().size();
        }
    }

    private void share(
            Between between,
            Map<Integer, List<Piece>> own,
            Map<Integer, List<Piece>> above,
            Map<Integer, List<Piece>> below) {
        List<Integer> down = between.hasFrom() ? chain(between, between.from(), 1) : List.of();
        List<Integer> up = between.hasTo() ? chain(between, between.to(), -1) : List.of();
        boolean bare = between.hasTo() && own.get(between.to()).isEmpty();
        int firstOfNext = bare ? firstOfBare(between, down, up) : firstOfNext(between, down, up);
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (int index : down) {
            if (index < firstOfNext) {
                before.addAll(inSlot(between, index));
            }
        }
        for (int at = up.size() - 1; at >= 0; at--) {
            if (up.get(at) >= firstOfNext && (between.hasFrom() || bare)) {
                after.addAll(inSlot(between, up.get(at)));
            }
        }
        below.put(between.from(), before);
        above.put(between.to(), after);
    }

    /** Where both lines reach the same rows, the widest gap parts them; as a rule texts go on below. */
    private static int firstOfNext(Between between, List<Integer> down, List<Integer> up) {
        if (up.isEmpty() || !down.containsAll(up)) {
            return up.stream()
                    .filter(index -> !down.contains(index))
                    .min(Comparator.naturalOrder())
                    .orElse(Integer.MAX_VALUE);
        }
        double widest = gap(between.row(up.get(0)), between.row(between.to())) * WIDER + 2;
        int first = Integer.MAX_VALUE;
        for (int index : down) {
            double gap = gap(between.row(index - 1), between.row(index));
            if (gap > widest) {
                widest = gap;
                first = index;
            }
        }
        return first;
    }

    /** A line without a text of its own has one above it. */
    private static int firstOfBare(Between between, List<Integer> down, List<Integer> up) {
        if (up.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int first = up.get(0);
        double widest = 0;
        for (int index : up) {
            if (index - 1 <= between.from() && !between.hasFrom()) {
                continue;
            }
            double gap = index == 0 ? 0 : gap(between.row(index - 1), between.row(index));
            if (gap > widest * WIDER) {
                widest = gap;
                first = index;
            }
        }
        return down.isEmpty() ? up.get(up.size() - 1) : first;
    }

    /** The rows with a text that stand close to each other from a line on, downwards or upwards. */
    private List<Integer> chain(Between between, int start, int step) {
        var chain = new ArrayList<Integer>();
        PrintedRow last = between.row(start);
        for (int index = start + step; index > between.from() && index < between.to(); index += step) {
            PrintedRow row = between.row(index);
            double gap = step > 0 ? gap(last, row) : gap(row, last);
            if (row.page() != last.page()
                    || gap > CLOSE * last.height()
                    || isNextLine(between, gap, last.height(), step)
                    || ends.test(row)
                    || saysNumber(row, PRICES)) {
                break;
            }
            if (!inSlot(between, index).isEmpty()) {
                chain.add(index);
            }
            last = row;
        }
        return chain;
    }

    /** Where lines stand farther from each other than rows of one text, a row as far as a line is a heading or a remark. */
    private static boolean isNextLine(Between between, double gap, double height, int step) {
        if (between.pitch() < LOOSE * height) {
            return step < 0;
        }
        return gap > between.pitch() - SAME_GAP * height;
    }

    private static double gap(PrintedRow upper, PrintedRow lower) {
        return upper.page() == lower.page() ? lower.box().top() - upper.box().bottom() : Double.MAX_VALUE;
    }

    private List<Piece> inSlot(Between between, int index) {
        PrintedRow row = between.row(index);
        double height = row.height();
        return texts(row, Set.of()).stream()
                .map(text -> from(between.slot().left(), text, height))
                .filter(text -> text.box().left() >= between.slot().left() - OUTDENT * height
                        && text.box().left() <= between.slot().left() + INDENT * height
                        && text.box().left() < between.slot().end() - OUTDENT * height)
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
    private static Set<NumberCell> used(ColumnChoice choice, int lines) {
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
