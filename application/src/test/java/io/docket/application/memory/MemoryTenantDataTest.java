package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.TenantDataContract;

class MemoryTenantDataTest implements TenantDataContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
