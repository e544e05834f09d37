package io.docket.application.review;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.State;
import java.time.Instant;
import java.util.Optional;

/** The moments of a document's life that a work list is filtered and measured by. */
public enum Timing {
    RECEIVE_TIME,
    START_TIME,
    DONE_TIME,
    REVIEW_START_TIME,
    FEEDBACK_TIME,
    SUBMIT_TIME;

    /** Whether it is a person's doing, which may come long after the document. */
    public boolean isOfReview() {
        return compareTo(REVIEW_START_TIME) >= 0;
    }

    /** Empty when it has not come to that. */
    public Optional<Instant> of(Document document) {
        return switch (this) {
            case RECEIVE_TIME -> Optional.of(document.receivedAt());
            case START_TIME -> document.startedAt();
            case DONE_TIME -> document.outcome().map(Outcome::at);
            case REVIEW_START_TIME -> document.review().startedAt();
            case FEEDBACK_TIME -> document.review().feedbackAt();
            case SUBMIT_TIME ->
                document.review().submitted().filter(State::value).map(State::since);
        };
    }
}
