package io.docket.persistence.access;

import io.docket.application.access.ApiKeysContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresApiKeysTest implements ApiKeysContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
