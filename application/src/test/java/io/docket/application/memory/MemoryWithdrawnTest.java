package io.docket.application.memory;

import io.docket.application.inbox.WithdrawnContract;
import io.docket.application.kernel.Transactions;

class MemoryWithdrawnTest implements WithdrawnContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
