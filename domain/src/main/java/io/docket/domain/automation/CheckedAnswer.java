package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.Optional;

/**
 * What the machine answered for a field of a document that somebody checked: how sure it was of the least sure of its values
 * (empty where it found nothing), how sure its model was by itself (only of what the model gave), and whether it was right.
 */
public record CheckedAnswer(Optional<Confidence> confidence, Optional<Confidence> base, boolean right) {
    public Source source() {
        return Source.of(base);
    }

    /** Whether there was a value; of one that only stands in for it the machine is not sure in the least. */
    boolean isFound() {
        return base.isPresent() || confidence.filter(said -> said.percent() > 0).isPresent();
    }
}
