package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.TenantDataContract;
import io.docket.persistence.jpa.Emptied;

class PostgresTenantDataTest implements TenantDataContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
