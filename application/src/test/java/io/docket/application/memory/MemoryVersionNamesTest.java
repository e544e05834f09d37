package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.review.VersionNamesContract;

class MemoryVersionNamesTest implements VersionNamesContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
