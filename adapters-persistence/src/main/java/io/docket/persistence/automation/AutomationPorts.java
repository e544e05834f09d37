package io.docket.persistence.automation;

import io.docket.application.automation.CheckedDocuments;
import io.docket.persistence.kernel.Ports;

/** The port of this feature. */
public final class AutomationPorts {
    private AutomationPorts() {}

    public static void register(Ports ports) {
        ports.tenant(CheckedDocuments.class, JpaCheckedDocuments::new);
    }
}
