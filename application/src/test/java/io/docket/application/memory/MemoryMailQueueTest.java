package io.docket.application.memory;

import io.docket.application.access.MailQueueContract;
import io.docket.application.kernel.Transactions;

class MemoryMailQueueTest implements MailQueueContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
