package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.TransactionsContract;

class MemoryTransactionsTest implements TransactionsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
