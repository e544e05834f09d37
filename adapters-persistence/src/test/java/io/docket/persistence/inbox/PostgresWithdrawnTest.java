package io.docket.persistence.inbox;

import io.docket.application.inbox.WithdrawnContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresWithdrawnTest implements WithdrawnContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
