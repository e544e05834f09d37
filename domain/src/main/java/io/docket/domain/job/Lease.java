package io.docket.domain.job;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;

/** The right of one worker to work on a job until an instant; {@code number} tells this lease from every other. */
public record Lease(String worker, long number, Instant until) {
    public Lease {
        InvalidValue.unlessText("worker", worker, 200);
    }

    public boolean lapsed(Instant now) {
        return !now.isBefore(until);
    }
}
