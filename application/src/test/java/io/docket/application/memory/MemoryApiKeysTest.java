package io.docket.application.memory;

import io.docket.application.access.ApiKeysContract;
import io.docket.application.kernel.Transactions;

class MemoryApiKeysTest implements ApiKeysContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
