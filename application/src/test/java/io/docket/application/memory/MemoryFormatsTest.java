package io.docket.application.memory;

import io.docket.application.format.FormatsContract;
import io.docket.application.kernel.Transactions;

class MemoryFormatsTest implements FormatsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
