package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the texts of lines into columns by where they begin, and tells which of these describes what was sold. */
final class TextColumns {
    /** Texts of a column begin no farther from each other, in their heights. */
    private static final double ALIGNED = 0.6;
    /** The share of lines in which a text must begin at an edge for it to be one. */
    private static final double MOSTLY = 0.34;
    /** The share of lines in which it does so within a text. */
    private static final double INSIDE = 0.6;

    private static final double SAME = 0.4;
    /** The next text of the same column stands no farther, in its heights. */
    private static final double FARTHEST = 2;

    private final Lexicon lexicon;

    TextColumns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The column of descriptions, if there is one beside the amounts, and where the next column begins. */
    record Found(TextColumn column, int end) {}

    Optional<Found> describing(Map<Integer, List<Piece>> lines, List<HeaderCell> header) {
        List<TextColumn> columns = columns(lines);
        List<HeaderCell> words = header.stream().filter(HeaderCell::mayHoldText).toList();
        TextColumn best = null;
        double most = 0;
        for (TextColumn column : columns) {
            boolean units =
                    column.texts().values().stream().flatMap(List::stream).allMatch(this::isUnit);
            double describes = units ? 0 : column.describes(lines.size(), over(column, words));
            if (describes > most) {
                best = column;
                most = describes;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int at = columns.indexOf(best);
        int end = at + 1 < columns.size() ? columns.get(at + 1).left() : Integer.MAX_VALUE;
        return Optional.of(new Found(best, end));
    }

    private List<TextColumn> columns(Map<Integer, List<Piece>> lines) {
        double height = lines.values().stream()
                .flatMap(List::stream)
                .mapToInt(text -> text.box().height())
                .max()
                .orElse(1);
        List<Integer> lefts = edges(lines, height);
        List<TextColumn> columns = lefts.stream().map(TextColumn::new).toList();
        lines.forEach((row, texts) -> texts.stream()
                .flatMap(text -> cut(text, lefts, height).stream())
                .forEach(text -> of(columns, text)
                        .filter(column -> goesOn(column.in(row), text))
                        .ifPresent(column -> column.add(row, text))));
        return columns.stream().filter(column -> !column.texts().isEmpty()).toList();
    }

    /** A text over several columns, in the parts that begin where these do. */
    private static List<Piece> cut(Piece text, List<Integer> edges, double height) {
        var parts = new ArrayList<Piece>();
        int start = text.start();
        for (Piece rest : innerStarts(text)) {
            int left = rest.box().left();
            if (edges.stream().anyMatch(edge -> Math.abs(edge - left) < SAME * height)) {
                parts.add(new Piece(text.segment(), start, rest.start() - 1));
                start = rest.start();
            }
        }
        parts.add(new Piece(text.segment(), start, text.end()));
        return parts;
    }

    /** The text from each of its words on but the first. */
    private static List<Piece> innerStarts(Piece text) {
        return IntStream.range(text.start() + 1, text.end() - 1)
                .filter(at -> text.segment().text().charAt(at) == ' '
                        && text.segment().text().charAt(at + 1) != ' ')
                .mapToObj(at -> new Piece(text.segment(), at + 1, text.end()))
                .toList();
    }

    private static Optional<TextColumn> of(List<TextColumn> columns, Piece text) {
        double left = text.box().left() + ALIGNED * text.box().height();
        return columns.stream().filter(column -> column.left() <= left).reduce((one, next) -> next);
    }

    private static boolean goesOn(List<Piece> before, Piece text) {
        return before.isEmpty()
                ? TextColumn.letters(text) > 1
                : text.box().left() - before.get(before.size() - 1).box().right()
                        < FARTHEST * text.box().height();
    }

    /** Where texts begin in many lines, and where in most lines a text goes on after a code or a unit. */
    private List<Integer> edges(Map<Integer, List<Piece>> lines, double height) {
        List<Piece> texts = lines.values().stream().flatMap(List::stream).toList();
        List<Edge> outer =
                clusters(texts.stream().map(text -> text.box().left()).sorted().toList(), ALIGNED * height);
        List<Edge> inner = clusters(
                texts.stream()
                        .flatMap(text -> innerStarts(text).stream().filter(rest -> isAfterCode(text, rest)))
                        .map(rest -> rest.box().left())
                        .sorted()
                        .toList(),
                SAME * height);
        List<Integer> edges = Stream.concat(
                        outer.stream().filter(edge -> edge.count() >= MOSTLY * lines.size()),
                        inner.stream().filter(edge -> edge.count() > 1 && edge.count() >= INSIDE * lines.size()))
                .map(Edge::left)
                .sorted()
                .distinct()
                .toList();
        return edges.isEmpty()
                ? outer.stream().max(Comparator.comparingInt(Edge::count)).map(Edge::left).stream()
                        .toList()
                : edges;
    }

    private boolean isAfterCode(Piece text, Piece rest) {
        var before = new Piece(text.segment(), text.start(), rest.start() - 1);
        return TextColumn.isCode(before) || isUnit(before);
    }

    private static List<Edge> clusters(List<Integer> lefts, double width) {
        var clusters = new ArrayList<Edge>();
        for (int left : lefts) {
            Edge last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
            if (last != null && left - last.left() <= width) {
                clusters.set(clusters.size() - 1, new Edge(last.left(), last.count() + 1));
            } else {
                clusters.add(new Edge(left, 1));
            }
        }
        return clusters;
    }

    private record Edge(int left, int count) {}

    private static Optional<HeaderCell> over(TextColumn column, List<HeaderCell> words) {
        return words.stream()
                .filter(cell -> HeaderFinder.shared(cell.box(), column.box()) > 0)
                .min(Comparator.comparingInt(cell -> Math.abs(cell.box().left() - column.left())));
    }

    boolean isUnit(Piece text) {
        return lexicon.columns().hitsIn(text.text()).stream()
                .anyMatch(hit -> hit.role() == Role.UNIT_NAME
                        && hit.start() == 0
                        && hit.end() >= text.text().replaceAll("\\W+$", "").length());
    }
}
