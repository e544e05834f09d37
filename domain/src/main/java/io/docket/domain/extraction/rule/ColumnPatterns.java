package io.docket.domain.extraction.rule;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.format.Label;
import io.docket.domain.settings.Setting;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the cells of a table's column look: what of a cell matches {@code expected_pattern} is its value. A cell that does not
 * match is half as sure, or with {@code override_default_patterns} left out. {@code nested_field_patterns} read other columns of
 * the row from what is left of its text; of columns that the table does not have they say nothing, as a scope has many formats.
 */
public record ColumnPatterns(Optional<RulePattern> expected, boolean alone, NestedPatterns nested) {
    static final ColumnPatterns NONE = new ColumnPatterns(Optional.empty(), false, NestedPatterns.NONE);

    /** What the settings of the column that is named say. */
    public static ColumnPatterns of(String name, Setting column) {
        return new ColumnPatterns(
                column.find("expected_pattern").map(RulePattern::of),
                column.find("override_default_patterns").map(Setting::truth).orElse(false),
                column.find("nested_field_patterns")
                        .map(groups -> NestedPatterns.of(name, groups))
                        .orElse(NestedPatterns.NONE));
    }

    /** All that must compile. */
    public Stream<RulePattern> all() {
        return Stream.concat(expected.stream(), nested.all());
    }

    /** What is left of a cell. */
    Optional<PredictedValue> applied(
            Label column, PredictedValue cell, Patterns patterns, TypedValues typed, DateOrder order) {
        if (expected.isEmpty()) {
            return Optional.of(cell);
        }
        RulePattern pattern = expected.get();
        Optional<PredictedValue> matched = pattern.compiled(patterns).matches(cell.raw(), 1).stream()
                .findFirst()
                .map(match -> cell.raw()
                        .substring(match.value().start(), match.value().end()))
                .flatMap(raw -> pattern.typed(raw, column, typed, order))
                .map(value -> changed(cell, value, cell.confidence(), "matches"));
        return matched.isPresent() || alone
                ? matched
                : Optional.of(changed(
                        cell, cell.value(), new Confidence(cell.confidence().percent() / 2), "does not match"));
    }

    private PredictedValue changed(PredictedValue cell, String value, Confidence confidence, String how) {
        String said = how + " the pattern " + expected.orElseThrow().quoted() + " that the settings expect";
        String reason = cell.reason().length() + said.length() < 990 ? cell.reason() + "; " + said : said;
        return new PredictedValue(value, cell.raw(), confidence, cell.span(), cell.region(), reason);
    }
}
