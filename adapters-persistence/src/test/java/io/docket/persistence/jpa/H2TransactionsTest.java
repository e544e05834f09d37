package io.docket.persistence.jpa;

import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.TransactionsContract;

class H2TransactionsTest implements TransactionsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
