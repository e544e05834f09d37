package io.docket.domain.automation;

import io.docket.domain.document.PredictedValue;

/** The thresholds that are set, where an error was set as they follow from an inbox's history. */
public record ThresholdsInForce(Thresholds set, AnswerHistory history) {
    /** For a field's values from the source, of which an error is promised by what that source answered alone. */
    public Threshold of(String field, Source source) {
        return set.maxError(field)
                .<Threshold>map(maxError -> Threshold.Promised.by(maxError, source, history.curve(field, source)))
                .orElseGet(() -> new Threshold.Fixed(set.percent(field)));
    }

    /** Whether a cell of a table reaches what it must. */
    public boolean reachedBy(String table, String column, PredictedValue cell) {
        return set.reachedBy(table, column, cell);
    }
}
