package io.docket.bootstrap.operating;

import io.docket.application.Docket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** How many documents wait, how many are being processed, and since when the oldest waits; asked anew at each look. */
@Dependent
public class QueueGauges {
    private final MetricRegistry registry;

    @Inject
    public QueueGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    public void watch(Docket docket) {
        registry.gauge("docket_queue_waiting", docket, queue -> queue.backlog().queued());
        registry.gauge(
                "docket_queue_processing", docket, queue -> queue.backlog().leased());
        registry.gauge("docket_queue_oldest_seconds", docket, QueueGauges::oldestSeconds);
    }

    private static long oldestSeconds(Docket docket) {
        return docket.backlog()
                .oldestQueuedAt()
                .map(since -> Math.max(0, Duration.between(since, Instant.now()).toSeconds()))
                .orElse(0L);
    }
}
