package io.docket.domain.review;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;

/** Where a document stands, in one word. */
public enum Standing {
    PROCESSING,
    FAILED,
    REJECTED,
    /** It waits for who may review what others handed on. */
    ESCALATED,
    /** It waits for review. */
    REVIEW,
    SUBMITTED,
    STRAIGHT_THROUGH;

    public static Standing of(Document document) {
        ReviewState review = document.review();
        if (document.outcome().isEmpty()) {
            return PROCESSING;
        }
        if (review.isRejected()) {
            return REJECTED;
        }
        if (document.waitsForReview()) {
            return review.isEscalated() ? ESCALATED : REVIEW;
        }
        if (review.isSubmitted()) {
            return SUBMITTED;
        }
        return document.outcome().filter(Outcome::success).isPresent() ? STRAIGHT_THROUGH : FAILED;
    }
}
