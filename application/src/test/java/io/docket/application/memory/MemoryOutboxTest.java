package io.docket.application.memory;

import io.docket.application.kernel.OutboxContract;
import io.docket.application.kernel.Transactions;

class MemoryOutboxTest implements OutboxContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
