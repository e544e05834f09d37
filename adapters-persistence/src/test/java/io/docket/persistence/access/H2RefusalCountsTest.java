package io.docket.persistence.access;

import io.docket.application.access.RefusalCountsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2RefusalCountsTest implements RefusalCountsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
