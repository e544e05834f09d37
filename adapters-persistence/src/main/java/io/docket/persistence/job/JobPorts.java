package io.docket.persistence.job;

import io.docket.application.job.JobQueue;
import io.docket.application.job.Jobs;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class JobPorts {
    private JobPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Jobs.class, JpaJobs::new).installation(JobQueue.class, JpaJobQueue::new);
    }
}
