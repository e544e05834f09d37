package io.docket.application.document;

import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Refuses uploads while too much waits. The queue is counted once a second at most, so that uploads do not pay for it. */
final class QueueLimit {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final UploadLimits limits;
    private final InstantSource clock;
    private volatile Counted counted = new Counted(0, Instant.MIN);

    private record Counted(long queued, Instant until) {}

    QueueLimit(UploadLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    void check(Transactions transactions) {
        if (!clock.instant().isBefore(counted.until())) {
            long queued = transactions.read(
                    store -> store.installation(JobQueue.class).backlog().queued());
            counted = new Counted(queued, clock.instant().plus(FRESH));
        }
        if (counted.queued() >= limits.mostQueued()) {
            throw Refusal.of(
                            Refusal.Kind.UNAVAILABLE,
                            "queue_full",
                            "Too many documents wait to be processed; try again later.")
                    .retryAfter(limits.retryAfter());
        }
    }
}
