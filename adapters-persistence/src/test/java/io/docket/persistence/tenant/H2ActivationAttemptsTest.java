package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.ActivationAttemptsContract;
import io.docket.persistence.jpa.Emptied;

class H2ActivationAttemptsTest implements ActivationAttemptsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
