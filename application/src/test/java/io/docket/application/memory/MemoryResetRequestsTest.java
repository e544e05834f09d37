package io.docket.application.memory;

import io.docket.application.access.ResetRequestsContract;
import io.docket.application.kernel.Transactions;

class MemoryResetRequestsTest implements ResetRequestsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
