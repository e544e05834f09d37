package io.docket.application.memory;

import io.docket.application.access.UserDirectoryContract;
import io.docket.application.kernel.Transactions;

class MemoryUserDirectoryTest implements UserDirectoryContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
