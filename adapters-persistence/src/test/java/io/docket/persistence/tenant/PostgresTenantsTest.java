package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.TenantsContract;
import io.docket.persistence.jpa.Emptied;

class PostgresTenantsTest implements TenantsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
