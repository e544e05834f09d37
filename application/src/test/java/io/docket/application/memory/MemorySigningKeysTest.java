package io.docket.application.memory;

import io.docket.application.access.SigningKeysContract;
import io.docket.application.kernel.Transactions;

class MemorySigningKeysTest implements SigningKeysContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
