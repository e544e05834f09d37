package io.docket.persistence.access;

import io.docket.application.access.KeyDirectoryContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2KeyDirectoryTest implements KeyDirectoryContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
