package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets a {@link ClientNetwork} ask only so often within a time; kept in this process, for at most ten thousand of them. */
final class RequestLimit {
    private static final int MOST_NETWORKS = 10_000;

    private final int most;
    private final Duration within;
    private final Map<String, Asked> byNetwork = new LinkedHashMap<>();

    private record Asked(int times, Instant until) {}

    RequestLimit(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Counts one more; TOO_MANY when it is one too many. */
    synchronized void count(String address, Instant now) {
        String network = ClientNetwork.of(address);
        Asked before = byNetwork.remove(network);
        boolean fresh = before == null || !now.isBefore(before.until());
        Asked asked = fresh ? new Asked(1, now.plus(within)) : new Asked(before.times() + 1, before.until());
        byNetwork.put(network, asked);
        if (byNetwork.size() > MOST_NETWORKS) {
            Iterator<String> oldest = byNetwork.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        if (asked.times() > most) {
            throw Refusal.of(
                            Refusal.Kind.TOO_MANY,
                            "too_many_requests",
                            "This was asked for too often; try again later.")
                    .retryAfter(Duration.between(now, asked.until()).plusSeconds(1));
        }
    }
}
