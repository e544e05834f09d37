package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords: after five failures from one address, further attempts from it are refused for a time
 * that doubles with each failure, up to five minutes; a success forgets them. It counts by address and never by user, so
 * that nobody can lock somebody else out. Kept in this process, for at most ten thousand addresses.
 */
final class FailureThrottle {
    private static final int FREE_FAILURES = 5;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Failures> byAddress = new LinkedHashMap<>();

    private record Failures(int count, Instant blockedUntil) {}

    synchronized void check(String address, Instant now) {
        Failures failures = byAddress.get(address);
        if (failures != null && now.isBefore(failures.blockedUntil())) {
            throw Refusal.of(
                            Refusal.Kind.TOO_MANY,
                            "too_many_failures",
                            "There were too many failed attempts to sign in; try again later.")
                    .retryAfter(Duration.between(now, failures.blockedUntil()).plusSeconds(1));
        }
    }

    synchronized void failed(String address, Instant now) {
        Failures before = byAddress.remove(address);
        int count = before == null ? 1 : before.count() + 1;
        byAddress.put(address, new Failures(count, now.plus(delay(count))));
        if (byAddress.size() > MOST_ADDRESSES) {
            Iterator<String> oldest = byAddress.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void succeeded(String address) {
        byAddress.remove(address);
    }

    private static Duration delay(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - FREE_FAILURES, 10));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
