package io.docket.persistence.access;

import io.docket.application.access.RefusalCountsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresRefusalCountsTest implements RefusalCountsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
