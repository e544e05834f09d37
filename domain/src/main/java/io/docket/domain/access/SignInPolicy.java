package io.docket.domain.access;

import java.time.Duration;

/**
 * How failures to sign in slow down who guesses. An address is locked out for a time that doubles with each failure after
 * the fifth, up to an hour. A user name is only ever delayed, up to 30 seconds, so that nobody can lock somebody else out,
 * and not for addresses from which that user signed in before.
 */
public final class SignInPolicy {
    /** What is remembered of failures is forgotten after so long without another. */
    public static final Duration MEMORY = Duration.ofHours(24);

    private static final int FREE_BY_ADDRESS = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(2);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private static final int FREE_BY_USER = 10;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private SignInPolicy() {}

    /** How long an address waits after its last failure. */
    public static Duration addressLock(int failures) {
        return growing(failures - FREE_BY_ADDRESS, FIRST_LOCK, LONGEST_LOCK);
    }

    /** How long those who try a user name wait after its last failure. */
    public static Duration userDelay(int failures) {
        return growing(failures - FREE_BY_USER, FIRST_DELAY, LONGEST_DELAY);
    }

    private static Duration growing(int step, Duration first, Duration longest) {
        if (step < 0) {
            return Duration.ZERO;
        }
        Duration delay = first.multipliedBy(1L << Math.min(step, 20));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
