package io.docket.application.settings;

import io.docket.application.kernel.Handlers;

/** Registers this feature's handlers. */
public final class SettingsFeature {
    private SettingsFeature() {}

    public static void register(Handlers handlers, Scopes scopes) {
        handlers.read(ListSettings.class, new ListSettings.Handler(scopes))
                .read(ReadSettings.class, new ReadSettings.Handler(scopes))
                .write(ChangeSettings.class, new ChangeSettings.Handler(scopes))
                .write(ResetSettings.class, new ResetSettings.Handler(scopes));
    }
}
