package io.docket.application.processing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Telemetry;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.section.SectionReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Registers this feature's handlers; here stands the order of the stages. */
public final class ProcessingFeature {
    private ProcessingFeature() {}

    public static void register(
            Handlers handlers,
            FileStore files,
            DocumentReader reader,
            FieldExtractor extractor,
            ExecutorService pages,
            Duration lease,
            Telemetry telemetry,
            Signals signals,
            InstantSource clock) {
        var pipeline = new Pipeline(
                List.of(
                        new UnpackStep(files, reader),
                        new TextStep(files, reader, pages, telemetry),
                        new SectionsStep(SectionReader.standard()),
                        new FieldsStep(extractor, clock),
                        new DecisionStep(clock)),
                telemetry,
                clock);
        var leases = new HeldLeases();
        handlers.running(RunNextJob.class, new RunNextJob.Handler(pipeline, leases, lease, signals, clock))
                .running(RenewLeases.class, new RenewLeases.Handler(leases, lease, clock))
                .running(ReadBacklog.class, new ReadBacklog.Handler());
    }
}
