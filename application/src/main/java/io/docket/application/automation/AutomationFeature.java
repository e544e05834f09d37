package io.docket.application.automation;

import io.docket.application.kernel.Handlers;
import io.docket.application.settings.Scopes;

/** Registers this feature's handlers. */
public final class AutomationFeature {
    private AutomationFeature() {}

    public static void register(Handlers handlers, Scopes scopes) {
        handlers.read(ReadTrackRecord.class, new ReadTrackRecord.Handler(scopes));
    }
}
