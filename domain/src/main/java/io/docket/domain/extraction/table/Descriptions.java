package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
    private static final Set<Role> PRICES = EnumSet.of(Role.UNIT_PRICE, Role.DISCOUNT);
    /** Such as "Gross price: 9.9000": it tells more of the line's numbers, not of what was sold. */
    private static final Pattern NUMBER_SAID =
            Pattern.compile(".*: ?[-+]?\\d[\\d.,]*[.,]\\d{2,4}(?: ?[\\p{Sc}%]| EUR)?");

    private static final Set<Role> CODES = EnumSet.of(Role.ARTICLE);

    private final Lexicon lexicon;
    private final Predicate<PrintedRow> ends;

    Descriptions(Lexicon lexicon, Predicate<PrintedRow> ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    List<LineRow> of(TableRegion region, ColumnChoice choice, List<LineRow> lines) {
        Set<NumberCell> used = used(choice);
        var own = new HashMap<Integer, List<Piece>>();
        for (LineRow line : lines) {
            own.put(line.index(), beside(texts(region.rows().get(line.index()), used), region.words()));
        }
        int left = own.values().stream()
                .flatMap(List::stream)
                .mapToInt(piece -> piece.box().left())
                .sorted()
                .boxed()
                .findFirst()
                .orElseGet(() -> region.words().stream()
                        .filter(words -> words.roles().contains(Role.DESCRIPTION))
                        .map(words -> words.box().left())
                        .findFirst()
                        .orElse(0));
        Map<Integer, List<Piece>> above = new HashMap<>();
        Map<Integer, List<Piece>> below = new HashMap<>();
        for (int at = -1; at < lines.size(); at++) {
            int from = at < 0 ? -1 : lines.get(at).index();
            int to = at + 1 < lines.size()
                    ? lines.get(at + 1).index()
                    : region.rows().size();
            share(new Between(region, from, to, left, used), own, above, below);
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

    /** The rows between two lines, or before the first (from -1) or after the last (to the number of rows). */
    private record Between(TableRegion region, int from, int to, int left, Set<NumberCell> used) {
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
            if (row.page() != last.page() || gap > CLOSE * last.height() || ends.test(row) || saysNumber(row, PRICES)) {
                break;
            }
            if (!inSlot(between, index).isEmpty()) {
                chain.add(index);
            }
            last = row;
        }
        return chain;
    }

    private static double gap(PrintedRow upper, PrintedRow lower) {
        return upper.page() == lower.page() ? lower.box().top() - upper.box().bottom() : Double.MAX_VALUE;
    }

    private List<Piece> inSlot(Between between, int index) {
        PrintedRow row = between.row(index);
        double height = row.height();
        return texts(row, Set.of()).stream()
                .map(text -> from(between.left(), text, height))
                .filter(text -> text.box().left() >= between.left() - OUTDENT * height
                        && text.box().left() <= between.left() + INDENT * height)
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
    private static Set<NumberCell> used(ColumnChoice choice) {
        var used = new HashSet<NumberCell>();
        used.addAll(choice.amounts().cells().values());
        choice.quantities().ifPresent(column -> used.addAll(column.cells().values()));
        choice.prices().ifPresent(column -> used.addAll(column.cells().values()));
        choice.others().stream()
                .filter(column -> column.header().isPresent() || column.size() > 1)
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

    /** Of the texts beside an amount those under the word for descriptions, else the longest. */
    private List<Piece> beside(List<Piece> texts, List<HeaderCell> header) {
        List<HeaderCell> words = header.stream().filter(HeaderCell::mayHoldText).toList();
        boolean said = words.stream().anyMatch(cell -> cell.roles().contains(Role.DESCRIPTION));
        List<Piece> candidates = texts.stream()
                .filter(text -> letters(text) > 1 && !isUnit(text))
                .toList();
        if (said) {
            int left = words.stream()
                    .filter(cell -> cell.roles().contains(Role.DESCRIPTION))
                    .mapToInt(cell -> cell.box().left())
                    .findFirst()
                    .orElseThrow();
            List<Piece> cut = candidates.stream()
                    .map(text -> from(left, text, text.box().height()))
                    .toList();
            List<Piece> under = cut.stream()
                    .filter(text -> nearest(text, words).roles().contains(Role.DESCRIPTION))
                    .toList();
            if (!under.isEmpty()) {
                return under;
            }
        }
        return candidates.stream().max(Comparator.comparingLong(Descriptions::letters)).stream()
                .toList();
    }

    private static HeaderCell nearest(Piece text, List<HeaderCell> words) {
        List<HeaderCell> over = words.stream()
                .filter(cell -> HeaderFinder.shared(cell.box(), text.box()) > 0)
                .toList();
        return (over.isEmpty() ? words : over)
                .stream()
                        .min(Comparator.comparingDouble(cell -> distance(cell.box(), text.box())))
                        .orElseThrow();
    }

    private static double distance(Box one, Box other) {
        return Math.min(
                Math.abs(one.left() - other.left()),
                Math.min(Math.abs(one.centerX() - other.centerX()), Math.abs(one.right() - other.right())));
    }

    private boolean isUnit(Piece text) {
        return lexicon.columns().hitsIn(text.text()).stream()
                .anyMatch(hit -> hit.role() == Role.UNIT_NAME
                        && hit.start() == 0
                        && hit.end() >= text.text().replaceAll("\\W+$", "").length());
    }

    private static long letters(Piece text) {
        return text.text().chars().filter(Character::isLetter).count();
    }
}
