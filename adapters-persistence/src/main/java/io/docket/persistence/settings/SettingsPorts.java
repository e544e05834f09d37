package io.docket.persistence.settings;

import io.docket.application.settings.SettingsLayers;
import io.docket.persistence.kernel.Ports;

/** The port of this feature. */
public final class SettingsPorts {
    private SettingsPorts() {}

    public static void register(Ports ports) {
        ports.tenant(SettingsLayers.class, JpaSettingsLayers::new);
    }
}
