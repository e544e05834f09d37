package io.docket.persistence.document;

import io.docket.application.document.IdempotencyKeysContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2IdempotencyKeysTest implements IdempotencyKeysContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
