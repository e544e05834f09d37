package io.docket.application.processing;

import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.JobId;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs that this process works on now. */
final class HeldLeases {
    private final ConcurrentHashMap<JobId, ProcessingJob> held = new ConcurrentHashMap<>();

    void add(ProcessingJob job) {
        held.put(job.id(), job);
    }

    void remove(ProcessingJob job) {
        held.remove(job.id());
    }

    List<ProcessingJob> all() {
        return List.copyOf(held.values());
    }
}
