package io.docket.application.settings;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.settings.SettingsLayers.Scoped;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.settings.SettingsKind;
import java.util.List;

/** Answers, of a kind, each scope's own layer that sets anything, where the caller may read it; what is built in is no scope's. */
public record ListSettings(SettingsKind<?> kind) implements ReadCommand<List<Scoped>> {
    @Override
    public Requirement requires() {
        return anyOf(kind.readers()).anywhere();
    }

    static final class Handler implements ReadHandler<ListSettings, List<Scoped>> {
        private final Scopes scopes;

        Handler(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public List<Scoped> handle(ListSettings command, Access access, TenantStore store) {
            Visibility seen = access.visible(command.kind().readers().toArray(Permission[]::new));
            return store.the(SettingsLayers.class).all(command.kind().name()).stream()
                    .filter(scoped -> !scoped.layer().isEmpty())
                    .filter(scoped -> scopes.find(scoped.scope(), store)
                            .filter(at -> seen.everything()
                                    || at.inbox().filter(seen::includes).isPresent())
                            .isPresent())
                    .toList();
        }
    }
}
