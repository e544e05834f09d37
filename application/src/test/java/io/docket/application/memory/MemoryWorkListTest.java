package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.review.WorkListContract;

class MemoryWorkListTest implements WorkListContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
