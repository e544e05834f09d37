package io.docket.domain.kernel;

/** Identifies an event in the outbox. */
public record EventId(String value) implements Id {
    public EventId {
        Id.checked("event_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
