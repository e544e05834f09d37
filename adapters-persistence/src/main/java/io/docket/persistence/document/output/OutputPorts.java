package io.docket.persistence.document.output;

import io.docket.application.document.output.OutputTemplates;
import io.docket.persistence.kernel.Ports;

/** The ports of putting documents out. */
public final class OutputPorts {
    private OutputPorts() {}

    public static void register(Ports ports) {
        ports.tenant(OutputTemplates.class, JpaOutputTemplates::new);
    }
}
