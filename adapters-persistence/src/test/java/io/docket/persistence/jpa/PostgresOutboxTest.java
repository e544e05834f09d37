package io.docket.persistence.jpa;

import io.docket.application.kernel.OutboxContract;
import io.docket.application.kernel.Transactions;

class PostgresOutboxTest implements OutboxContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
