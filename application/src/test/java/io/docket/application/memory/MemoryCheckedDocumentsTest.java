package io.docket.application.memory;

import io.docket.application.automation.CheckedDocumentsContract;
import io.docket.application.kernel.Transactions;

class MemoryCheckedDocumentsTest implements CheckedDocumentsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
