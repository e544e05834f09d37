package io.docket.application.memory;

import io.docket.application.document.IdempotencyKeysContract;
import io.docket.application.kernel.Transactions;

class MemoryIdempotencyKeysTest implements IdempotencyKeysContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
