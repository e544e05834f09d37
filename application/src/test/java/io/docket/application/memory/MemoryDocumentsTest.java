package io.docket.application.memory;

import io.docket.application.document.DocumentsContract;
import io.docket.application.kernel.Transactions;

class MemoryDocumentsTest implements DocumentsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
