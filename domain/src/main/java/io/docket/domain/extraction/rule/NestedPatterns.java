package io.docket.domain.extraction.rule;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.format.Label;
import io.docket.domain.settings.Setting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values of other columns that stand within a column's cells, such as a size within a description: by the other column's name
 * patterns, each with a name that the reason tells. What matches first in the cell and is of the other column's type is its
 * value, as sure as the cell; of several patterns that match at one place the longest match counts.
 */
record NestedPatterns(String column, Map<String, Map<String, RulePattern>> byColumn) {
    static final NestedPatterns NONE = new NestedPatterns("", Map.of());

    private static final int LONGEST = 1_000;
    private static final int MOST = 20;

    NestedPatterns {
        byColumn = Map.copyOf(byColumn);
    }

    /** Patterns of the column that is named. */
    static NestedPatterns of(String column, Setting groups) {
        var byColumn = new LinkedHashMap<String, Map<String, RulePattern>>();
        groups.members().forEach((other, group) -> {
            var named = new LinkedHashMap<String, RulePattern>();
            group.members().forEach((name, pattern) -> named.put(name, RulePattern.of(pattern)));
            byColumn.put(other, named);
        });
        return new NestedPatterns(column, byColumn);
    }

    Stream<RulePattern> all() {
        return byColumn.values().stream().flatMap(named -> named.values().stream());
    }

    /** What the column's cell holds of another column. */
    Optional<PredictedValue> found(
            Label other,
            PredictedValue cell,
            DocumentLayout document,
            Patterns patterns,
            TypedValues typed,
            DateOrder order) {
        return byColumn.getOrDefault(other.fieldName(), Map.of()).entrySet().stream()
                .flatMap(named -> read(named.getKey(), named.getValue(), other, cell.raw(), patterns, typed, order))
                .min(Comparator.comparingInt(Read::start)
                        .thenComparing(Comparator.comparingInt(Read::length).reversed())
                        .thenComparing(Read::name))
                .map(read -> predicted(read, cell, document));
    }

    private record Read(String name, RulePattern pattern, Patterns.Match match, String value) {
        int start() {
            return match.whole().start();
        }

        int length() {
            return match.whole().length();
        }
    }

    private static Stream<Read> read(
            String name,
            RulePattern pattern,
            Label other,
            String cell,
            Patterns patterns,
            TypedValues typed,
            DateOrder order) {
        return pattern.compiled(patterns).matches(cell, MOST).stream()
                .flatMap(match -> Optional.of(raw(cell, match.value()))
                        .filter(raw -> raw.length() <= LONGEST)
                        .flatMap(raw -> pattern.typed(raw, other, typed, order))
                        .map(value -> new Read(name, pattern, match, value))
                        .stream());
    }

    private static String raw(String cell, Span stretch) {
        return cell.substring(stretch.start(), stretch.end());
    }

    private PredictedValue predicted(Read read, PredictedValue cell, DocumentLayout document) {
        Span stretch = read.match.value();
        CellPlace place = CellPlace.of(cell, stretch, document);
        return new PredictedValue(
                read.value,
                raw(cell.raw(), stretch),
                cell.confidence(),
                place.span(),
                place.region(),
                "in the text of " + RulePattern.quoted(column) + ": matches " + read.pattern.quoted()
                        + ", which the settings name " + RulePattern.quoted(read.name));
    }
}
