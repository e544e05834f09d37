package io.docket.bootstrap.operating;

import io.docket.application.kernel.Telemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts and times what Docket does, by the names of commands and stages alone. */
@ApplicationScoped
public class MetricsTelemetry implements Telemetry {
    private final MetricRegistry registry;

    @Inject
    public MetricsTelemetry(MetricRegistry registry) {
        this.registry = registry;
    }

    /** For the container's proxy of this bean. */
    protected MetricsTelemetry() {
        this(null);
    }

    @Override
    public void commandRan(String command, Duration took, String outcome) {
        registry.timer("docket_commands", new Tag("command", command), new Tag("outcome", outcome))
                .update(took);
    }

    @Override
    public void stageRan(String stage, Duration took, boolean success) {
        registry.timer("docket_stages", new Tag("stage", stage), new Tag("success", String.valueOf(success)))
                .update(took);
    }

    @Override
    public void pagesRead(int pages) {
        registry.counter("docket_pages_read").inc(pages);
    }
}
