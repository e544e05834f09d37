package io.docket.persistence.jpa;

import io.docket.application.kernel.OutboxContract;
import io.docket.application.kernel.Transactions;

class H2OutboxTest implements OutboxContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
