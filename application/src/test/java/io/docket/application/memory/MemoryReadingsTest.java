package io.docket.application.memory;

import io.docket.application.document.ReadingsContract;
import io.docket.application.kernel.Transactions;

class MemoryReadingsTest implements ReadingsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
