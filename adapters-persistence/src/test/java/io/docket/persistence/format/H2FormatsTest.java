package io.docket.persistence.format;

import io.docket.application.format.FormatsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2FormatsTest implements FormatsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
