package io.docket.application.settings;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.SettingsKind;

/**
 * Answers what is set in a scope, nothing where nothing is; {@code full}, what holds there, with all that it inherits. What an
 * inbox inherits is shown to whoever may read the inbox's settings, though it is set in a project or the tenant.
 */
public record ReadSettings(SettingsKind<?> kind, Scope scope, boolean full) implements ReadCommand<Versioned<Layer>> {
    @Override
    public Requirement requires() {
        return anyOf(kind.readers()).on(scope);
    }

    static final class Handler implements ReadHandler<ReadSettings, Versioned<Layer>> {
        private final Scopes scopes;

        Handler(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public Versioned<Layer> handle(ReadSettings command, Access access, TenantStore store) {
            var settings = new Inherited(
                    store, scopes.find(command.scope(), store).orElseThrow(() -> Refusal.notFound("scope")));
            return command.full() ? settings.merged(command.kind()) : settings.own(command.kind());
        }
    }
}
