package io.docket.domain.job;

import java.time.Duration;

/** How long a job waits after a failed attempt: 5 seconds, three times as long after each further one, at most 15 minutes. */
public final class RetryDelay {
    public static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private RetryDelay() {}

    /** The delay after the given number of failed attempts, counted from 1. */
    public static Duration after(int attempts) {
        Duration delay = FIRST;
        for (int attempt = 1; attempt < attempts && delay.compareTo(LONGEST) < 0; attempt++) {
            delay = delay.multipliedBy(3);
        }
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
