package io.docket.application.start;

import io.docket.application.access.PasswordHashing;
import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import io.docket.application.tenant.NewTenant;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class StartFeature {
    private StartFeature() {}

    public static void register(
            Handlers handlers, PasswordHashing hashing, NewTenant newTenant, Ids ids, InstantSource clock) {
        handlers.running(FirstStart.class, new FirstStart.Handler(hashing, newTenant, ids, clock))
                .running(RecoverAdministrator.class, new RecoverAdministrator.Handler(hashing, ids, clock));
    }
}
