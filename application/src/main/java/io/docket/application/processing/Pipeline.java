package io.docket.application.processing;

import io.docket.application.document.Documents;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Telemetry;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.job.ProcessingJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** The stages in their order. Each that ends is stored; going on means beginning at the first that is not. */
final class Pipeline {
    private final List<Step> steps;
    private final Telemetry telemetry;
    private final InstantSource clock;

    Pipeline(List<Step> steps, Telemetry telemetry, InstantSource clock) {
        this.steps = List.copyOf(steps);
        this.telemetry = telemetry;
        this.clock = clock;
    }

    /** Runs what is still to be done; {@code ended} is called inside the write that ends the job. */
    void run(Work leased, Runnable ended) {
        Work work = leased;
        for (Step step : steps) {
            if (work.document().nextStage().filter(step.stage()::equals).isPresent()) {
                work.checkStopping();
                work = work.with(finish(step, work, ended));
            }
        }
    }

    private Document finish(Step step, Work work, Runnable ended) {
        Instant startedAt = clock.instant();
        long began = System.nanoTime();
        boolean success = false;
        try {
            Document finished = store(step, startedAt, step.run(work), work, ended);
            success = true;
            return finished;
        } finally {
            telemetry.stageRan(
                    step.stage().name().toLowerCase(Locale.ROOT), Duration.ofNanos(System.nanoTime() - began), success);
        }
    }

    private Document store(Step step, Instant startedAt, Step.Result result, Work work, Runnable ended) {
        var changed = new AtomicReference<Document>();
        work.write(store -> {
            Documents documents = store.the(Documents.class);
            Versioned<Document> stored = documents.find(work.document().id()).orElseThrow(Work.LeaseLost::new);
            Versioned<Document> after = stored.map(
                    document -> result.store(store, document.started(startedAt)).ended(step.stage(), clock.instant()));
            documents.save(after);
            changed.set(after.value());
            if (after.value().outcome().isPresent()) {
                Versioned<ProcessingJob> job = work.held(store);
                store.the(Jobs.class).save(job.map(ProcessingJob::done));
                ended.run();
            }
        });
        return changed.get();
    }
}
