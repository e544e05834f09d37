package io.docket.persistence.document;

import io.docket.application.document.IdempotencyKeysContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresIdempotencyKeysTest implements IdempotencyKeysContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
