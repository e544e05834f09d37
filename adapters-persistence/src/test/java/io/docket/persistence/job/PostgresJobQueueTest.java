package io.docket.persistence.job;

import io.docket.application.job.JobQueueContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresJobQueueTest implements JobQueueContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
