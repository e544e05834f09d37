package io.docket.persistence.format;

import io.docket.application.format.Formats;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class FormatPorts {
    private FormatPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Formats.class, JpaFormats::new);
    }
}
