package io.docket.application.memory;

import io.docket.application.access.ResetRequests;
import io.docket.domain.access.ResetRequest;
import java.util.List;

record MemoryResetRequests(MemoryTables tables) implements ResetRequests {
    @Override
    public void add(ResetRequest request) {
        tables.resetRequests.add(request.id(), request);
    }

    @Override
    public List<ResetRequest> take(int most) {
        List<ResetRequest> taken = tables.resetRequests.values(request -> true).stream()
                .limit(most)
                .toList();
        taken.forEach(request -> tables.resetRequests.remove(request.id()));
        return taken;
    }
}
