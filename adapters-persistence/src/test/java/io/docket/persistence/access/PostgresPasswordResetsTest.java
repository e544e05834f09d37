package io.docket.persistence.access;

import io.docket.application.access.PasswordResetsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresPasswordResetsTest implements PasswordResetsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
