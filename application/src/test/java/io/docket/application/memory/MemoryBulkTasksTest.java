package io.docket.application.memory;

import io.docket.application.document.BulkTasksContract;
import io.docket.application.kernel.Transactions;

class MemoryBulkTasksTest implements BulkTasksContract {
    private final MemoryStore store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
