package io.docket.domain.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceModelTest {
    @Test
    void valueThatWasChosenClearlyButReadBadlyIsLessSure() {
        var judged = new ArrayList<ConfidenceModel.Judged>();
        for (int at = 0; at < 200; at++) {
            boolean blurred = at % 2 == 0;
            boolean right = !blurred || at % 4 == 0;
            judged.add(new ConfidenceModel.Judged(evidence(4, blurred ? -3 : 1), right));
        }

        ConfidenceModel model = ConfidenceModel.fit(judged);

        assertEquals(0.5, model.confidence(evidence(4, -3)), 0.05);
        assertTrue(model.confidence(evidence(4, 1)) > 0.95);
    }

    @Test
    void fewAnswersLeaveTheProbabilityOfTheChoice() {
        var judged = List.of(new ConfidenceModel.Judged(evidence(2, 0), false));

        assertEquals(1 / (1 + Math.exp(-2)), ConfidenceModel.fit(judged).confidence(evidence(2, -3)), 1e-9);
    }

    private static List<Feature> evidence(double chosen, double read) {
        return List.of(new Feature(ConfidenceModel.CHOSEN, chosen, ""), new Feature("read", read, ""));
    }
}
