package io.docket.application.access;

import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.RightsSource;
import io.docket.application.kernel.TargetSource;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Rights;
import io.docket.domain.access.User;
import java.util.Optional;

/** What a user holds by the roles that are assigned now, and of that, what its token or key names. */
public final class StoredRights implements RightsSource {
    private final AssignedRights assigned;

    public StoredRights(TargetSource targets) {
        this.assigned = new AssignedRights(targets);
    }

    @Override
    public Optional<Rights> of(Caller caller, TenantStore store) {
        return caller.user()
                .flatMap(id -> store.the(Users.class).findServed(id))
                .filter(User::active)
                .map(user -> caller.pass()
                        .flatMap(Pass::roles)
                        .map(named -> assigned.located(user.roles(), store).and(assigned.located(named, store)))
                        .orElseGet(() -> assigned.of(user.roles(), store)));
    }

    @Override
    public boolean isSelf(Caller caller, String user, TenantStore store) {
        return caller.user()
                .flatMap(id -> store.the(Users.class).find(id))
                .map(Versioned::value)
                .filter(self ->
                        self.id().value().equals(user) || self.username().equals(user))
                .isPresent();
    }
}
