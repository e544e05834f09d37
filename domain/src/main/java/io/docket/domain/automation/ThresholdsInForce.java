package io.docket.domain.automation;

import io.docket.domain.document.PredictedValue;

/** The thresholds that are set, where an error was set as they follow from an inbox's history. */
public record ThresholdsInForce(Thresholds set, AnswerHistory history) {
    public Threshold of(String field) {
        return set.maxError(field)
                .<Threshold>map(maxError -> Threshold.Promised.by(maxError, history.curve(field)))
                .orElseGet(() -> new Threshold.Fixed(set.percent(field)));
    }

    /** Whether a cell of a table reaches what it must. */
    public boolean reachedBy(String table, String column, PredictedValue cell) {
        return set.reachedBy(table, column, cell);
    }
}
