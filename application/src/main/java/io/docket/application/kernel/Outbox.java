package io.docket.application.kernel;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;

/** Events that were stored with the change they tell of, until every listener has had them. */
public interface Outbox extends InstallationPort {
    /** Stores an event for delivery, in the transaction that is open. */
    void add(EventId id, Event event);

    /**
     * Takes up to {@code most} of the oldest events that are not held by another dispatcher, and holds them until an
     * instant, so that two dispatchers never deliver the same event at the same time.
     */
    List<Stored> take(int most, Instant now, Instant until);

    /** Forgets delivered events. */
    void delivered(List<EventId> ids);

    /** Whether an event of the tenant is still to be delivered. */
    boolean holds(TenantId tenant);

    /** An event as it lies in the outbox. */
    record Stored(EventId id, Event event) {}
}
