package io.docket.application.memory;

import io.docket.application.kernel.Outbox;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.EventId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.List;

record MemoryOutbox(MemoryTables tables) implements Outbox {
    @Override
    public void add(EventId id, Event event) {
        tables.outbox.add(id.value(), new MemoryTables.Held(new Stored(id, event), Instant.MIN));
    }

    @Override
    public List<Stored> take(int most, Instant now, Instant until) {
        List<Stored> taken = tables.outbox.values(held -> !now.isBefore(held.until())).stream()
                .limit(most)
                .map(MemoryTables.Held::stored)
                .toList();
        taken.forEach(stored -> tables.outbox.put(stored.id().value(), new MemoryTables.Held(stored, until)));
        return taken;
    }

    @Override
    public boolean holds(TenantId tenant) {
        return !tables.outbox
                .values(held -> held.stored().event().tenant().equals(tenant))
                .isEmpty();
    }

    @Override
    public void delivered(List<EventId> ids) {
        ids.forEach(id -> tables.outbox.remove(id.value()));
    }
}
