package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the texts of lines into columns by where they begin, and tells which of these describes what was sold. */
final class TextColumns {
    /** Texts of a column begin no farther from each other, in their heights. */
    private static final double ALIGNED = 0.6;
    /** The share of lines in which a text must begin at an edge for it to be one. */
    private static final double MOSTLY = 0.34;
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
        List<TextColumn> columns = edges(lines).stream().map(TextColumn::new).toList();
        lines.forEach((row, texts) -> texts.stream().forEach(text -> {
            TextColumn column = of(columns, text);
            if (goesOn(column.in(row), text)) {
                column.add(row, text);
            }
        }));
        return columns.stream().filter(column -> !column.texts().isEmpty()).toList();
    }

    private static TextColumn of(List<TextColumn> columns, Piece text) {
        double left = text.box().left() + ALIGNED * text.box().height();
        TextColumn last = columns.get(0);
        for (TextColumn column : columns) {
            if (column.left() <= left) {
                last = column;
            }
        }
        return last;
    }

    private static boolean goesOn(List<Piece> before, Piece text) {
        return before.isEmpty()
                ? TextColumn.letters(text) > 1
                : text.box().left() - before.get(before.size() - 1).box().right()
                        < FARTHEST * text.box().height();
    }

    /** Where texts begin in many lines. */
    private static List<Integer> edges(Map<Integer, List<Piece>> lines) {
        var lefts = new TreeMap<Integer, Integer>();
        double height = 1;
        for (List<Piece> texts : lines.values()) {
            for (Piece text : texts) {
                lefts.merge(text.box().left(), 1, Integer::sum);
                height = Math.max(height, text.box().height());
            }
        }
        var edges = new ArrayList<Integer>();
        var all = new ArrayList<Edge>();
        for (Map.Entry<Integer, Integer> left : lefts.entrySet()) {
            Edge last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && left.getKey() - last.left() <= ALIGNED * height) {
                all.set(all.size() - 1, new Edge(last.left(), last.count() + left.getValue()));
            } else {
                all.add(new Edge(left.getKey(), left.getValue()));
            }
        }
        all.stream()
                .filter(edge -> edge.count() >= MOSTLY * lines.size())
                .map(Edge::left)
                .forEach(edges::add);
        if (edges.isEmpty()) {
            all.stream()
                    .max(Comparator.comparingInt(Edge::count))
                    .map(Edge::left)
                    .ifPresent(edges::add);
        }
        return edges;
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
