package io.docket.persistence.access;

import io.docket.application.access.SignInAttemptsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2SignInAttemptsTest implements SignInAttemptsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
