package io.docket.domain.extraction.lesson;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.format.Label;
import java.util.Optional;

/** What somebody said that a section says for a field, and what the machine had said. */
record Answer(Label label, PredictedValue given, Optional<PredictedValue> machine) {
    boolean corrects() {
        return machine.filter(said -> said.value().equals(given.value())).isEmpty();
    }
}
