package io.docket.application.kernel;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Wakes what waits in this process for something to happen, so that waiting costs nothing. What happens on another node is
 * not signalled: who waits looks again after a while.
 */
public final class Signals {
    private final ConcurrentHashMap<Object, Set<Waiter>> waiters = new ConcurrentHashMap<>();

    /** Begins to listen; whatever is raised from now on ends the wait at once. */
    public Waiter listen(Object topic) {
        var waiter = new Waiter(topic);
        waiters.compute(topic, (key, all) -> {
            Set<Waiter> grown = all == null ? ConcurrentHashMap.newKeySet() : all;
            grown.add(waiter);
            return grown;
        });
        return waiter;
    }

    /** Wakes all who listen to the topic. */
    public void raise(Object topic) {
        waiters.getOrDefault(topic, Set.of()).forEach(Waiter::wake);
    }

    /** One who waits. */
    public final class Waiter implements AutoCloseable {
        private final Object topic;
        private final CountDownLatch raised = new CountDownLatch(1);

        private Waiter(Object topic) {
            this.topic = topic;
        }

        /** Waits until the topic is raised or the time is over; an interrupt ends the wait and stays set. */
        public void await(Duration atMost) {
            try {
                if (raised.await(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void wake() {
            raised.countDown();
        }

        @Override
        public void close() {
            waiters.computeIfPresent(topic, (key, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }
}
