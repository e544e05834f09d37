package io.docket.persistence.jpa;

import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.TransactionsContract;

class PostgresTransactionsTest implements TransactionsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
