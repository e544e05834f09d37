package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;

/** User names are unique over the whole installation. */
public final class UserNames {
    private UserNames() {}

    /** A conflict when somebody has the name, without saying where. */
    public static void checkFree(String username, TenantStore store) {
        if (store.the(Users.class).isTaken(username)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "user_name_taken", "This user name is taken.");
        }
    }
}
