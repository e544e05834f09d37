package io.docket.persistence.jpa;

import io.docket.application.kernel.Transactions;

class H2ConcurrencyTest implements ConcurrencyContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
