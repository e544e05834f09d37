package io.docket.application.kernel;

import io.docket.domain.kernel.EventId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Delivers what waits in the outbox to every listener, and answers how many were delivered. An event whose listener fails
 * stays, and is delivered again once its hold is over. What was delivered is forgotten together, since commits are what
 * this costs; after a crash between the two it is delivered again, which listeners bear.
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
            Instant until = now.plus(HOLD);
            List<Outbox.Stored> taken =
                    transactions.write(store -> store.installation(Outbox.class).take(BATCH, now, until));
            List<EventId> delivered = taken.stream()
                    .takeWhile(stored -> clock.instant().isBefore(until))
                    .filter(this::delivered)
                    .map(Outbox.Stored::id)
                    .toList();
            if (!delivered.isEmpty()) {
                transactions.write(store -> {
                    store.installation(Outbox.class).delivered(delivered);
                    return delivered;
                });
            }
            return delivered.size();
        }

        private boolean delivered(Outbox.Stored stored) {
            try {
                listeners.forEach(listener -> listener.on(stored.event()));
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Event " + stored.id() + " will be delivered again", failure);
                return false;
            }
            return true;
        }
    }
}
