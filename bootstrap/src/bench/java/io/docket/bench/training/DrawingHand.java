package io.docket.bench.training;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.extraction.drawn.DrawnColumn;
import io.docket.domain.extraction.drawn.DrawnTable;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws a document's table the way a person does who sees its page: each column about the words that stand in it, the header
 * above the first row, the first row about all its lines, the whole down to the last row of the page that it begins on.
 */
final class DrawingHand {
    private static final String TABLE = "lines";
    private static final String DESCRIPTION = "description";
    private static final int ROOM = 25;
    private static final int LONGEST_RUN = 3;
    private static final int DISTINCT = 8;
    private static final int ABOVE = 2;
    private static final int REACH = 8;

    private final LabelledDocument document;
    private final List<Row> rows;
    private final List<PageLayout> pages;
    private final int tremor;
    private final Random chance = new Random(1);

    /** A hand that misses by so many pixels at most. */
    DrawingHand(LabelledDocument document, int tremor) {
        this.document = document;
        this.pages = DocumentLayout.of(document.text()).pages();
        this.rows = pages.stream().flatMap(page -> page.rows().stream()).toList();
        this.tremor = tremor;
    }

    /** Nothing where the page's words are too unlike the truth to find the table by them. */
    Optional<DrawnTable> draw() {
        List<Integer> at = rowsOfLines();
        Optional<Integer> first = at.stream().filter(row -> row >= 0).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int page = rows.get(first.get()).page();
        Map<String, Box> columns = columns(at, page);
        return columns.isEmpty() ? Optional.empty() : Optional.of(drawn(at, page, columns));
    }

    /** The number of the row in which each true line's numbers stand, or -1. */
    private List<Integer> rowsOfLines() {
        var found = new ArrayList<Integer>();
        int from = 0;
        for (Map<String, String> line : document.lines()) {
            int best = -1;
            double most = 0;
            for (int row = from; row < rows.size(); row++) {
                double match = match(line, row);
                if (match > most) {
                    most = match;
                    best = row;
                }
            }
            boolean sure = most > 2;
            found.add(sure ? best : -1);
            from = sure ? best + 1 : from;
        }
        return found;
    }

    /** How many cells of a line a row holds; its text tells more than a number, of which others may be the same. */
    private double match(Map<String, String> line, int row) {
        double match = 0;
        for (var cell : line.entrySet()) {
            if (cell.getKey().equals(DESCRIPTION)) {
                int letters = described(Equality.letters(cell.getValue()), words(rows.get(row))).stream()
                        .mapToInt(word -> word.text().length())
                        .sum();
                match += Math.min(DISTINCT, letters) * 2.5 / DISTINCT;
            } else {
                match += runs(cell.getValue(), rows.get(row)).isEmpty() ? 0 : 1;
            }
        }
        return match;
    }

    private static List<PlacedWord> words(Row row) {
        return row.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .toList();
    }

    /** Where a number stands in a row, which may be said in several words. */
    private static List<Box> runs(String wanted, Row row) {
        List<PlacedWord> words = words(row);
        var found = new ArrayList<Box>();
        for (int from = 0; from < words.size(); from++) {
            String said = "";
            for (int to = from; to < Math.min(words.size(), from + LONGEST_RUN); to++) {
                said += words.get(to).text();
                if (!hasDigit(words.get(from)) || !hasDigit(words.get(to)) || !areClose(words.subList(from, to + 1))) {
                    break;
                }
                if (says(wanted, said)) {
                    found.add(around(words.subList(from, to + 1)));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean areClose(List<PlacedWord> words) {
        return IntStream.range(1, words.size())
                .allMatch(at ->
                        words.get(at).box().left() - words.get(at - 1).box().right()
                                < words.get(at).box().height());
    }

    private static boolean hasDigit(PlacedWord word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a print says a number, which may be rounded, and whose sign may be said elsewhere. */
    static boolean says(String wanted, String print) {
        String digits = print.replaceAll("[^0-9.,]", "").replaceAll("^[.,]+|[.,]+$", "");
        int comma = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        return isNumber(wanted, digits, digits.length()) || comma >= 0 && isNumber(wanted, digits, comma);
    }

    private static boolean isNumber(String wanted, String digits, int comma) {
        String whole = digits.substring(0, comma).replaceAll("[.,]", "");
        String number = comma == digits.length() ? whole : whole + "." + digits.substring(comma + 1);
        if (!number.matches("[0-9]+(\\.[0-9]+)?") || !wanted.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return false;
        }
        var printed = new BigDecimal(number);
        return printed.compareTo(
                        new BigDecimal(wanted).abs().setScale(Math.max(2, printed.scale()), RoundingMode.HALF_UP))
                == 0;
    }

    /** The longest run of words that a description says one after the other, if it is of more than two letters. */
    private static List<PlacedWord> described(String letters, List<PlacedWord> words) {
        List<PlacedWord> longest = List.of();
        int most = Math.min(1, letters.length() - 1);
        for (int from = 0; from < words.size(); from++) {
            var said = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                said.append(Equality.letters(words.get(to).text()));
                if (!letters.contains(said)) {
                    break;
                }
                if (said.length() > most) {
                    most = said.length();
                    longest = words.subList(from, to + 1);
                }
            }
        }
        return longest;
    }

    private static Box around(List<PlacedWord> words) {
        return Box.around(words.stream().map(PlacedWord::box).toList());
    }

    /** Where the cells of each column stand on a page. */
    private Map<String, Box> columns(List<Integer> at, int page) {
        var columns = new LinkedHashMap<String, Box>();
        for (String column : List.of("amount", "unit_price", "quantity")) {
            column(column, at, page, columns).ifPresent(box -> columns.put(column, box));
        }
        description(at, page, columns).ifPresent(box -> columns.put(DESCRIPTION, box));
        return columns;
    }

    /** The places below each other at which most lines have the column's value; of several the rightmost. */
    private Optional<Box> column(String column, List<Integer> at, int page, Map<String, Box> taken) {
        var clusters = new ArrayList<Cluster>();
        for (int line = 0; line < at.size(); line++) {
            String wanted = document.lines().get(line).get(column);
            if (wanted == null || !isOn(page, at.get(line))) {
                continue;
            }
            for (Box box : runs(wanted, at, line)) {
                if (taken.values().stream().noneMatch(other -> shares(other, box))) {
                    Cluster.add(box, 1, clusters);
                }
            }
        }
        return clusters.stream()
                .max((one, other) -> one.weight != other.weight
                        ? Integer.compare(one.weight, other.weight)
                        : Integer.compare(one.box.left(), other.box.left()))
                .map(cluster -> cluster.box);
    }

    /** In the line's row, else in the rows beside it that are no other line's. */
    private List<Box> runs(String wanted, List<Integer> at, int line) {
        int row = at.get(line);
        return Stream.of(row, row + 1, row - 1, row + 2)
                .filter(next -> next == row || next >= 0 && next < rows.size() && !at.contains(next))
                .filter(next -> rows.get(next).page() == rows.get(row).page())
                .map(next -> runs(wanted, rows.get(next)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isOn(int page, int row) {
        return row >= 0 && rows.get(row).page() == page;
    }

    private static boolean shares(Box one, Box other) {
        return Math.min(one.right(), other.right()) > Math.max(one.left(), other.left());
    }

    private static final class Cluster {
        private Box box;
        private int weight;

        static void add(Box box, int weight, List<Cluster> clusters) {
            Cluster cluster = clusters.stream()
                    .filter(known -> shares(known.box, box))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Cluster();
                        fresh.box = box;
                        clusters.add(fresh);
                        return fresh;
                    });
            cluster.box = cluster.box.union(box);
            cluster.weight += weight;
        }
    }

    private Optional<Box> description(List<Integer> at, int page, Map<String, Box> numbers) {
        var clusters = new ArrayList<Cluster>();
        for (int line = 0; line < at.size(); line++) {
            if (isOn(page, at.get(line))) {
                texts(at, line, numbers).forEach((box, letters) -> Cluster.add(box, letters, clusters));
            }
        }
        return clusters.stream()
                .max((one, other) -> Integer.compare(one.weight, other.weight))
                .map(cluster -> cluster.box);
    }

    /** Where the lines of a cell's text stand, in its row and in those between it and its neighbours. */
    private Map<Box, Integer> texts(List<Integer> at, int line, Map<String, Box> numbers) {
        String letters = Equality.letters(document.lines().get(line).getOrDefault(DESCRIPTION, ""));
        int row = at.get(line);
        int from =
                at.subList(0, line).stream().mapToInt(other -> other + 1).max().orElse(0);
        int to = at.subList(line + 1, at.size()).stream()
                .filter(other -> other >= 0)
                .findFirst()
                .orElse(rows.size());
        var found = new LinkedHashMap<Box, Integer>();
        for (int next = Math.max(from, row - ABOVE); next < Math.min(to, row + REACH) && !letters.isEmpty(); next++) {
            if (rows.get(next).page() != rows.get(row).page()) {
                continue;
            }
            List<PlacedWord> said = described(
                    letters,
                    words(rows.get(next)).stream()
                            .filter(word -> numbers.values().stream().noneMatch(box -> shares(box, word.box())))
                            .toList());
            if (!said.isEmpty() && (next >= row || letters.startsWith(letters(said)))) {
                found.put(around(said), letters(said).length());
                letters = letters.replaceFirst(letters(said), "");
            }
        }
        return found;
    }

    private static String letters(List<PlacedWord> words) {
        return words.stream().map(word -> Equality.letters(word.text())).collect(Collectors.joining());
    }

    private DrawnTable drawn(List<Integer> at, int page, Map<String, Box> columns) {
        List<Integer> here = at.stream().filter(row -> isOn(page, row)).toList();
        int line = at.indexOf(here.get(0));
        Box firstRow = rowOf(at, line, columns);
        Box lastRow = rowOf(at, at.lastIndexOf(here.get(here.size() - 1)), columns);
        Optional<Box> header = rows.stream()
                .filter(row -> row.page() == page && row.box().bottom() <= firstRow.top() + 2)
                .map(Row::box)
                .reduce((one, other) -> other);
        int headerBottom =
                header.map(box -> (box.bottom() + firstRow.top()) / 2).orElse(Math.max(0, firstRow.top() - 2));
        int top = header.map(Box::top).orElse(headerBottom);
        var drawn = new ArrayList<DrawnColumn>();
        columns.forEach((name, box) -> drawn.add(new DrawnColumn(name, bounds(name, box, columns, here, page))));
        int left =
                drawn.stream().mapToInt(column -> column.xBounds().get(0)).min().orElseThrow();
        int right =
                drawn.stream().mapToInt(column -> column.xBounds().get(1)).max().orElseThrow();
        return new DrawnTable(
                TABLE,
                page,
                List.of(left, Math.max(0, top - 4)),
                List.of(right, Math.min(pages.get(page).height(), lastRow.bottom() + 4 + shake())),
                drawn,
                Optional.of(List.of(headerBottom + 1, firstRow.bottom() + 3 + shake())),
                Optional.of(headerBottom));
    }

    private static Map<String, Box> numbersOf(Map<String, Box> columns) {
        var numbers = new LinkedHashMap<>(columns);
        numbers.remove(DESCRIPTION);
        return numbers;
    }

    /** All that is known to stand in a line's row: its numbers, and the lines of its text. */
    private Box rowOf(List<Integer> at, int line, Map<String, Box> columns) {
        Stream<Box> numbers = columns.entrySet().stream()
                .filter(column -> !column.getKey().equals(DESCRIPTION))
                .flatMap(
                        column -> Optional.ofNullable(document.lines().get(line).get(column.getKey())).stream()
                                .flatMap(wanted -> runs(wanted, at, line).stream())
                                .filter(box -> shares(box, column.getValue())));
        return Stream.concat(numbers, texts(at, line, numbersOf(columns)).keySet().stream())
                .reduce(Box::union)
                .orElseGet(() -> rows.get(at.get(line)).box());
    }

    private int shake() {
        return tremor == 0 ? 0 : chance.nextInt(2 * tremor + 1) - tremor;
    }

    /** Half way to what stands beside the column in its rows, but not far off. */
    private List<Integer> bounds(String name, Box column, Map<String, Box> columns, List<Integer> at, int page) {
        int left = Math.max(0, column.left() - ROOM);
        int right = Math.min(pages.get(page).width(), column.right() + ROOM);
        Stream<Box> beside = Stream.concat(
                columns.entrySet().stream()
                        .filter(other -> !other.getKey().equals(name))
                        .map(Map.Entry::getValue),
                at.stream()
                        .flatMap(row -> words(rows.get(row)).stream())
                        .map(PlacedWord::box)
                        .filter(box -> !shares(box, column)));
        for (Box box : beside.toList()) {
            if (box.right() <= column.left()) {
                left = Math.max(left, (box.right() + column.left()) / 2);
            } else if (box.left() >= column.right()) {
                right = Math.min(right, (box.left() + column.right()) / 2);
            }
        }
        int from = Math.max(0, left + shake());
        return List.of(from, Math.max(from + 1, Math.min(pages.get(page).width(), right + shake())));
    }
}
