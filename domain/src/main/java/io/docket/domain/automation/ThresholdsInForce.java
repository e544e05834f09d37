package io.docket.domain.automation;

import io.docket.domain.document.Confidence;

/** The thresholds that are set, where an error was set as they follow from an inbox's history. */
public record ThresholdsInForce(Thresholds set, AnswerHistory history) {
    public Threshold of(String field) {
        return set.maxError(field)
                .<Threshold>map(maxError -> Threshold.Promised.by(maxError, history.curve(field)))
                .orElseGet(() -> new Threshold.Fixed(set.percent(field)));
    }

    /** Whether a cell of a table reaches what is set for its column. */
    public boolean reachedBy(String table, String column, Confidence confidence) {
        return set.reachedBy(table, column, confidence);
    }
}
