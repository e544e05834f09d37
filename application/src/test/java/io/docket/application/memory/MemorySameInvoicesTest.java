package io.docket.application.memory;

import io.docket.application.document.SameInvoicesContract;
import io.docket.application.kernel.Transactions;

class MemorySameInvoicesTest implements SameInvoicesContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
