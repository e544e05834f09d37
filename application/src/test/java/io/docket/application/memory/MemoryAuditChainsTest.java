package io.docket.application.memory;

import io.docket.application.access.AuditChainsContract;
import io.docket.application.kernel.Transactions;

class MemoryAuditChainsTest implements AuditChainsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
