package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.ActivationAttemptsContract;

class MemoryActivationAttemptsTest implements ActivationAttemptsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
