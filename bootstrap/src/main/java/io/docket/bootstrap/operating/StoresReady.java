package io.docket.bootstrap.operating;

import io.docket.application.Docket;
import io.docket.application.document.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers and files can be stored; the reason why not is in the log, for the operator alone. */
@Readiness
@ApplicationScoped
public class StoresReady implements HealthCheck {
    private static final System.Logger LOG = System.getLogger(StoresReady.class.getName());

    private final Docket docket;
    private final FileStore files;

    @Inject
    public StoresReady(Docket docket, FileStore files) {
        this.docket = docket;
        this.files = files;
    }

    /** For the container's proxy of this bean. */
    protected StoresReady() {
        this(null, null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("stores").status(storing()).build();
    }

    private boolean storing() {
        try {
            docket.backlog();
            files.check();
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "Not ready", failure);
            return false;
        }
    }
}
