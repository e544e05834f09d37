package io.docket.application.tenant;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.tenant.ActivationAttempts.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every {@link ActivationAttempts} promises. */
public interface ActivationAttemptsContract extends StoreContract {
    Duration HOUR = Duration.ofHours(1);

    private Count counted(String key, Instant now) {
        return testee().write(
                        store -> store.installation(ActivationAttempts.class).count(key, now, HOUR));
    }

    @Test
    default void attemptsAreCountedByTheirKey() {
        assertEquals(new Count(1, NOON.plus(HOUR)), counted("a", NOON));
        assertEquals(new Count(1, NOON.plus(HOUR)), counted("b", NOON));
        assertEquals(new Count(2, NOON.plus(HOUR)), counted("a", NOON.plusSeconds(60)));
    }

    @Test
    default void aCountBeginsAnewOnceItsTimeIsOver() {
        counted("a", NOON);
        Instant later = NOON.plus(HOUR);
        assertEquals(new Count(1, later.plus(HOUR)), counted("a", later));
    }

    @Test
    default void whatIsForgottenBeginsAnew() {
        counted("a", NOON);
        testee().write(store -> {
            store.installation(ActivationAttempts.class).forget("a");
            return true;
        });
        assertEquals(1, counted("a", NOON).attempts());
    }

    @Test
    default void noneOfManyAttemptsAtOnceGoesUncounted() throws Exception {
        int threads = 8;
        Callable<Integer> attempts = () -> {
            int done = 0;
            while (done < 5) {
                done += tried() ? 1 : 0;
            }
            return done;
        };
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(threads, attempts))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(threads * 5 + 1, counted("a", NOON).attempts());
    }

    private boolean tried() {
        try {
            counted("a", NOON);
            return true;
        } catch (ConcurrentChange told) {
            return false;
        }
    }
}
