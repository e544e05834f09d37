package io.docket.application.memory;

import io.docket.application.access.RolesContract;
import io.docket.application.kernel.Transactions;

class MemoryRolesTest implements RolesContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
