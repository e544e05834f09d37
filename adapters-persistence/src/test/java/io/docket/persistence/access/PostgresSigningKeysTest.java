package io.docket.persistence.access;

import io.docket.application.access.SigningKeysContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresSigningKeysTest implements SigningKeysContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
