package io.docket.persistence.inbox;

import io.docket.application.inbox.WithdrawnContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2WithdrawnTest implements WithdrawnContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
