package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static PredictedValue said(String value, int section) {
        return new PredictedValue(value, value, Confidence.CERTAIN, Optional.empty(), Optional.empty(), "a test")
                .in(section, 0, 0);
    }

    @Test
    void eachSectionHasItsOwnValuesAndRows() {
        var all = new Prediction(
                Map.of("total", List.of(said("1", 0), said("2", 2)), "date", List.of(said("today", 2))),
                Map.of("lines", List.of(Map.of("amount", said("3", 2)), Map.of("amount", said("4", 0)))),
                List.of(new Doubt(Doubt.Cause.CHECK, List.of("total"), "total is odd")));
        assertEquals(
                List.of(
                        new Prediction(
                                Map.of("total", List.of(said("1", 0))),
                                Map.of("lines", List.of(Map.of("amount", said("4", 0))))),
                        new Prediction(Map.of(), Map.of("lines", List.of())),
                        new Prediction(
                                Map.of("total", List.of(said("2", 2)), "date", List.of(said("today", 2))),
                                Map.of("lines", List.of(Map.of("amount", said("3", 2)))))),
                all.parted(3));
    }

    @Test
    void whatBelongsToASectionThatThereIsNotBelongsToNone() {
        var all = new Prediction(Map.of("total", List.of(said("1", 5))), Map.of());
        assertEquals(List.of(Prediction.EMPTY, Prediction.EMPTY), all.parted(2));
    }
}
