package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.ActivationAttemptsContract;
import io.docket.persistence.jpa.Emptied;

class PostgresActivationAttemptsTest implements ActivationAttemptsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
