package io.docket.application.memory;

import io.docket.application.document.BulkTaskQueueContract;
import io.docket.application.kernel.Transactions;

class MemoryBulkTaskQueueTest implements BulkTaskQueueContract {
    private final MemoryStore store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
