package io.docket.bootstrap.operating;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the engines that read pages are loaded, which goes on beside the first requests. */
@Readiness
@ApplicationScoped
public class ReadingReady implements HealthCheck {
    private volatile boolean prepared;

    /** From now on pages are read at once. */
    public void prepared() {
        prepared = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reading").status(prepared).build();
    }
}
