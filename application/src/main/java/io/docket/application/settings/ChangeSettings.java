package io.docket.application.settings;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.LayerChange;
import io.docket.domain.settings.Lineage;
import io.docket.domain.settings.SettingsKind;
import java.util.Map;

/**
 * Changes what is named of a scope's settings; what is null is taken away, so that it is inherited again. Answers what is set
 * in the scope then. What would mean nothing there is refused and nothing is stored. Documents that were processed already
 * stay as they are until they are processed again.
 */
public record ChangeSettings(SettingsKind<?> kind, Scope scope, LayerChange change, Expected expected)
        implements WriteCommand<Versioned<Layer>> {
    @Override
    public Requirement requires() {
        return anyOf(kind.editors()).on(scope);
    }

    static final class Handler implements WriteHandler<ChangeSettings, Versioned<Layer>> {
        private final Scopes scopes;
        private final Map<String, LayerCheck> checks;

        Handler(Scopes scopes, Map<String, LayerCheck> checks) {
            this.scopes = scopes;
            this.checks = Map.copyOf(checks);
        }

        @Override
        public Versioned<Layer> handle(ChangeSettings command, Access access, TenantStore store) {
            SettingsKind<?> kind = command.kind();
            Lineage at = scopes.find(command.scope(), store).orElseThrow(() -> Refusal.notFound("scope"));
            var settings = new Inherited(store, at);
            Versioned<Layer> stored = settings.own(kind);
            Layer before = command.expected().check(stored);
            Layer after = before.patchedBy(command.change());
            if (after.equals(before)) {
                return stored;
            }
            kind.view().apply(after.over(settings.inherited(kind)));
            checks.getOrDefault(kind.name(), LayerCheck.NONE).check(after);
            store(store.the(SettingsLayers.class), kind, at, stored.map(layer -> after));
            return settings.own(kind);
        }

        private static void store(SettingsLayers layers, SettingsKind<?> kind, Lineage at, Versioned<Layer> layer) {
            if (layer.number() == 0) {
                layers.add(kind.name(), at, layer.value());
            } else {
                layers.save(kind.name(), at.scope(), layer);
            }
        }
    }
}
