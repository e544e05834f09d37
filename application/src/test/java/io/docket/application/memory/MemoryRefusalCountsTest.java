package io.docket.application.memory;

import io.docket.application.access.RefusalCountsContract;
import io.docket.application.kernel.Transactions;

class MemoryRefusalCountsTest implements RefusalCountsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
