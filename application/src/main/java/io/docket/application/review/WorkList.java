package io.docket.application.review;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tenant's documents that wait for review, oldest first, and those that were submitted; nothing of it gathers documents. */
public interface WorkList extends TenantPort {
    /** Of how many documents an average is taken at most, so that it costs the same however many there are. */
    int MOST_MEASURED = 1_000;

    /**
     * What waits for somebody: within what is seen and asked for, not held by somebody else, and of the escalated documents
     * those that are seen among the escalated.
     */
    record Part(
            Visibility seen,
            WorkFilter filter,
            boolean escalatedOnly,
            Visibility escalatedSeen,
            Optional<UserId> reviewer,
            Instant now) {}

    /** Where to look: from the end that is named, or from a document on, which need not exist and is left out. */
    record Step(Optional<DocumentId> from, boolean backwards) {
        public static final Step OLDEST = new Step(Optional.empty(), false);
    }

    /** How many documents of an inbox wait, and how many of them are escalated. */
    record Waiting(InboxId inbox, long documents, long escalated) {}

    /** How long something took on average, of how many documents. */
    record Average(Optional<Duration> length, long documents) {}

    long count(Part part);

    /** By inbox, those left out in which nothing waits. */
    List<Waiting> byInbox(Part part);

    Optional<DocumentId> find(Part part, Step step);

    /** The same, kept until the end of this write from everybody else who takes; what others keep now is passed over. */
    Optional<DocumentId> take(Part part, Step step);

    /** How many documents were submitted, by one user or (empty) by anybody. */
    long submitted(Visibility seen, WorkFilter filter, Optional<UserId> by);

    /**
     * Of the last {@value #MOST_MEASURED} documents that have come to both moments: by the later moment where that is one of
     * the review, and else by their ids.
     */
    Average average(Visibility seen, WorkFilter filter, Timing from, Timing to);
}
