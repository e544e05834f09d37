package io.docket.application.tenant;

import io.docket.application.kernel.InstallationPort;
import java.time.Duration;
import java.time.Instant;

/** How often somebody tried to activate a tenant, whether or not there is one, on every node. */
public interface ActivationAttempts extends InstallationPort {
    /**
     * Counts one more attempt under a key, in the write that is open, and forgets what was counted for longer than the
     * window. Whoever counts under the same key meanwhile waits or is told of a ConcurrentChange, so that none goes
     * uncounted.
     */
    Count count(String key, Instant now, Duration window);

    void forget(String key);

    /** How many attempts there have been, the last included, and when the count ends. */
    record Count(int attempts, Instant endsAt) {}
}
