package io.docket.application.memory;

import io.docket.application.access.AuditTrailContract;
import io.docket.application.kernel.Transactions;

class MemoryAuditTrailTest implements AuditTrailContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
