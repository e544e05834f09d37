package io.docket.application.memory;

import io.docket.application.access.RevokedTokensContract;
import io.docket.application.kernel.Transactions;

class MemoryRevokedTokensTest implements RevokedTokensContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
