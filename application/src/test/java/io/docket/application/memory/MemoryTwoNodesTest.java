package io.docket.application.memory;

import io.docket.application.document.TwoNodesContract;
import io.docket.application.kernel.Transactions;

class MemoryTwoNodesTest implements TwoNodesContract {
    private final MemoryStore store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
