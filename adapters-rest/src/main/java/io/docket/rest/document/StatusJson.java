package io.docket.rest.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.State;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a document stands; {@code success} is absent until it has been processed. Attempts are not counted: here nothing is
 * submitted or rejected by trying.
 */
@Schema(name = "StatusDataModel")
public record StatusJson(
        Optional<Boolean> archived,
        Optional<Boolean> success,
        Optional<Boolean> data,
        Optional<Boolean> feedback,
        Optional<Boolean> lock,
        Optional<Boolean> escalate,
        Optional<Boolean> reject,
        Optional<Boolean> sampling,
        Optional<Boolean> readyAccepted,
        Optional<Integer> readyAttempts,
        Optional<Boolean> rejectAccepted,
        Optional<Integer> rejectAttempts,
        Optional<Boolean> submitAccepted,
        Optional<Integer> submitAttempts) {
    static StatusJson of(Document document) {
        ReviewState review = document.review();
        return new StatusJson(
                Optional.of(document.archived()),
                document.outcome().map(Outcome::success),
                Optional.of(document.prediction().isPresent()),
                Optional.of(document.feedback().isPresent()),
                Optional.of(review.lock().filter(State::value).isPresent()),
                Optional.of(review.isEscalated()),
                Optional.of(review.isRejected()),
                Optional.of(review.sampled()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
