package io.docket.application.memory;

import io.docket.application.access.KeyDirectoryContract;
import io.docket.application.kernel.Transactions;

class MemoryKeyDirectoryTest implements KeyDirectoryContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
