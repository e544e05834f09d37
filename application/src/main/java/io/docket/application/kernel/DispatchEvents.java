package io.docket.application.kernel;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Delivers what waits in the outbox to every listener, and answers how many were delivered. An event whose listener fails
 * stays, and is delivered again once its hold is over.
 */
public record DispatchEvents() implements LongCommand<Integer> {
    private static final System.Logger LOG = System.getLogger(DispatchEvents.class.getName());
    private static final int BATCH = 100;
    private static final Duration HOLD = Duration.ofMinutes(1);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    /** Needs the listeners of all features. */
    public static final class Handler implements LongHandler<DispatchEvents, Integer> {
        private final List<EventListener> listeners;
        private final InstantSource clock;

        public Handler(List<EventListener> listeners, InstantSource clock) {
            this.listeners = List.copyOf(listeners);
            this.clock = clock;
        }

        @Override
        public Integer handle(DispatchEvents command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            List<Outbox.Stored> taken =
                    transactions.write(store -> store.installation(Outbox.class).take(BATCH, now, now.plus(HOLD)));
            return (int) taken.stream()
                    .filter(stored -> delivered(stored, transactions))
                    .count();
        }

        private boolean delivered(Outbox.Stored stored, Transactions transactions) {
            try {
                listeners.forEach(listener -> listener.on(stored.event()));
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Event " + stored.id() + " will be delivered again", failure);
                return false;
            }
            transactions.write(store -> {
                store.installation(Outbox.class).delivered(stored.id());
                return stored.id();
            });
            return true;
        }
    }
}
