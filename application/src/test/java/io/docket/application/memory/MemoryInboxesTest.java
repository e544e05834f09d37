package io.docket.application.memory;

import io.docket.application.inbox.InboxesContract;
import io.docket.application.kernel.Transactions;

class MemoryInboxesTest implements InboxesContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
