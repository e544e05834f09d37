package io.docket.application.settings;

import io.docket.application.kernel.Handlers;
import java.util.Map;

/** Registers this feature's handlers. */
public final class SettingsFeature {
    private SettingsFeature() {}

    /** {@code checks} by their kinds' names. */
    public static void register(Handlers handlers, Scopes scopes, Map<String, LayerCheck> checks) {
        handlers.read(ListSettings.class, new ListSettings.Handler(scopes))
                .read(ReadSettings.class, new ReadSettings.Handler(scopes))
                .write(ChangeSettings.class, new ChangeSettings.Handler(scopes, checks))
                .write(ResetSettings.class, new ResetSettings.Handler(scopes));
    }
}
