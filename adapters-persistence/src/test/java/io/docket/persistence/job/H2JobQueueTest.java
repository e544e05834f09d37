package io.docket.persistence.job;

import io.docket.application.job.JobQueueContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2JobQueueTest implements JobQueueContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
