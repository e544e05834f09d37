package io.docket.application.processing;

import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;

/** Answers how much waits over all tenants, for the operator's metrics and as a sign that the database answers. */
public record ReadBacklog() implements LongCommand<JobQueue.Backlog> {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<ReadBacklog, JobQueue.Backlog> {
        @Override
        public JobQueue.Backlog handle(ReadBacklog command, Access access, Transactions transactions) {
            return transactions.read(store -> store.installation(JobQueue.class).backlog());
        }
    }
}
