package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private final Format format = StandardFormats.receipt(new FormatId("1".repeat(24)));
    private final Map<String, List<PredictedValue>> fields = new HashMap<>();

    DecisionTest() {
        found("company", 95);
        found("date", 95);
        found("total", 95);
    }

    private void found(String field, int confidence) {
        fields.put(
                field,
                List.of(new PredictedValue(
                        "x", "x", new Confidence(confidence), Optional.empty(), Optional.empty(), "test")));
    }

    private Decision decide() {
        return Decision.on(format, new Prediction(fields, Map.of()), new Thresholds(80, Map.of("total", 90)));
    }

    private List<Blocker> blockers() {
        return assertInstanceOf(Decision.NeedsReview.class, decide()).blockers();
    }

    @Test
    void everythingSureGoesStraightThroughThoughAnOptionalFieldIsMissing() {
        assertInstanceOf(Decision.StraightThrough.class, decide());
    }

    @Test
    void missingMandatoryFieldBlocks() {
        fields.remove("date");
        assertEquals(List.of(new Blocker.MissingMandatoryField("date")), blockers());
    }

    @Test
    void eachFieldHasItsOwnThreshold() {
        found("total", 85);
        found("company", 85);
        assertEquals(List.of(new Blocker.BelowThreshold("total", 85)), blockers());
    }

    @Test
    void unsureOptionalFieldBlocksToo() {
        found("address", 10);
        assertEquals(List.of(new Blocker.BelowThreshold("address", 10)), blockers());
    }
}
