package io.docket.persistence.access;

import io.docket.application.access.RevokedTokensContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresRevokedTokensTest implements RevokedTokensContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
