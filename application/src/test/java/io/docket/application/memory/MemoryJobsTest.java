package io.docket.application.memory;

import io.docket.application.job.JobsContract;
import io.docket.application.kernel.Transactions;

class MemoryJobsTest implements JobsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
