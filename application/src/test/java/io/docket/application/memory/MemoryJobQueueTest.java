package io.docket.application.memory;

import io.docket.application.job.JobQueueContract;
import io.docket.application.kernel.Transactions;

class MemoryJobQueueTest implements JobQueueContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
