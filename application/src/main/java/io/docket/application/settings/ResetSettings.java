package io.docket.application.settings;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.SettingsKind;

/** Takes away all that is set in a scope, so that everything is inherited again; nothing happens where nothing is set. */
public record ResetSettings(SettingsKind<?> kind, Scope scope) implements WriteCommand<Scope> {
    @Override
    public Requirement requires() {
        return anyOf(kind.editors()).on(scope);
    }

    static final class Handler implements WriteHandler<ResetSettings, Scope> {
        private final Scopes scopes;

        Handler(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public Scope handle(ResetSettings command, Access access, TenantStore store) {
            scopes.find(command.scope(), store).orElseThrow(() -> Refusal.notFound("scope"));
            SettingsLayers layers = store.the(SettingsLayers.class);
            layers.find(command.kind().name(), command.scope())
                    .filter(stored -> !stored.value().isEmpty())
                    .ifPresent(stored -> layers.save(
                            command.kind().name(), command.scope(), new Versioned<>(Layer.EMPTY, stored.number())));
            return command.scope();
        }
    }
}
