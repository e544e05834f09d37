package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.ActivationsContract;
import io.docket.persistence.jpa.Emptied;

class PostgresActivationsTest implements ActivationsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
