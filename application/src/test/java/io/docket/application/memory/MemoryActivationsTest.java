package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.ActivationsContract;

class MemoryActivationsTest implements ActivationsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
