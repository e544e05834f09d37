package io.docket.application.processing;

import io.docket.application.inbox.StoredScopes;
import io.docket.application.kernel.TenantStore;
import io.docket.application.settings.Inherited;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.SettingsKind;

/** What is set for an inbox, as its documents are processed by it. */
public record InboxSettings(TenantStore store, InboxId inbox) {
    /** What is built in where there is no such inbox any more. */
    public <S> S of(SettingsKind<S> kind) {
        return new StoredScopes()
                .find(Scope.of(inbox), store)
                .map(at -> new Inherited(store, at).view(kind))
                .orElseGet(() -> kind.view().apply(kind.builtIn()));
    }
}
