package io.docket.application.memory;

import io.docket.application.document.BulkTaskQueue;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

record MemoryBulkTaskQueue(MemoryTables tables) implements BulkTaskQueue {
    @Override
    public Optional<Turn> next(boolean processingToo) {
        return tables.bulkTasks
                .rowsOf(Owned.FIRST)
                .filter(row -> !row.getValue().value().isFinished())
                .filter(row -> isNext(row.getKey().tenant(), row.getValue().value()))
                .filter(row -> processingToo || !row.getValue().value().work().isProcessing())
                .min(Comparator.comparing((Map.Entry<Owned<String>, Versioned<BulkTask>> row) ->
                                row.getValue().value().turnAt())
                        .thenComparing(Map.Entry::getKey))
                .map(row -> new Turn(row.getKey().tenant(), row.getValue()));
    }

    private boolean isNext(TenantId tenant, BulkTask task) {
        boolean kept = new TenantTable<>(tables.withdrawnInboxes, tenant)
                .find(task.inbox().value())
                .isEmpty();
        boolean first = new TenantTable<>(tables.bulkTasks, tenant)
                .where(other -> other.inbox().equals(task.inbox())
                        && !other.isFinished()
                        && other.id().compareTo(task.id()) < 0)
                .isEmpty();
        return tables.served(tenant) && kept && first;
    }
}
