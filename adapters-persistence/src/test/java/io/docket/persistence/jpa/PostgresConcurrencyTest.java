package io.docket.persistence.jpa;

import io.docket.application.kernel.Transactions;

class PostgresConcurrencyTest implements ConcurrencyContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
