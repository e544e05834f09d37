package io.docket.persistence.extraction;

import io.docket.application.extraction.Lessons;
import io.docket.persistence.kernel.Ports;

/** The port of this feature. */
public final class ExtractionPorts {
    private ExtractionPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Lessons.class, JpaLessons::new);
    }
}
