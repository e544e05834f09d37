package io.docket.application.kernel;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes emitted events into the outbox of the write that is open, and wakes the dispatcher once they are committed. */
final class EventSink implements Consumer<Event> {
    /** Belongs to no write, so that nothing can be emitted. */
    static final EventSink CLOSED = new EventSink(() -> "", new Signals());

    private final Ids ids;
    private final Signals signals;
    private Optional<Store> open = Optional.empty();
    private boolean filled;

    EventSink(Ids ids, Signals signals) {
        this.ids = ids;
        this.signals = signals;
    }

    <T> T write(Transactions transactions, Function<Store, T> work) {
        filled = false;
        T result = transactions.write(store -> {
            open = Optional.of(store);
            try {
                return work.apply(store);
            } finally {
                open = Optional.empty();
            }
        });
        if (filled) {
            signals.raise(Outbox.class);
        }
        return result;
    }

    @Override
    public void accept(Event event) {
        Store store = open.orElseThrow(() -> new IllegalStateException("events are emitted inside a write only"));
        store.installation(Outbox.class).add(new EventId(ids.next()), event);
        filled = true;
    }
}
