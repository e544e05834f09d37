package io.docket.persistence.jpa;

import io.docket.application.kernel.Outbox;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    private String id;

    @Column(name = "tenant_id")
    private String tenant;

    private String type;
    private String content;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected OutboxRow() {}

    static OutboxRow of(EventId id, Event event) {
        var row = new OutboxRow();
        row.id = id.value();
        row.tenant = event.tenant().value();
        row.type = StoredEvents.type(event);
        row.content = StoredEvents.write(event);
        row.heldUntil = Instant.EPOCH;
        return row;
    }

    void hold(Instant until) {
        heldUntil = until;
    }

    Outbox.Stored toDomain() {
        return new Outbox.Stored(new EventId(id), StoredEvents.read(type, content));
    }
}
