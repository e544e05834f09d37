package io.docket.rest.extraction;

import io.docket.application.kernel.Change;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.LayerChange;
import io.docket.rest.wire.LayerJson;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes in a scope, the tenant's where none is named; null takes a setting away, so that it is inherited again. */
@Schema(name = "DashboardSettingsModelPatch")
public record DashboardChangeJson(Optional<Scope> scope, Optional<SettingsJson> settings) {
    Scope at() {
        return scope.orElse(Scope.TENANT);
    }

    LayerChange layer() {
        return settings.map(LayerJson::change).orElseGet(() -> new LayerChange(Map.of()));
    }

    /** Of the contract's settings for dashboards the one that Docket acts on. */
    @Schema(name = "DashboardSettingsChange")
    public record SettingsJson(
            @Schema(description = "Whether feedback teaches the inbox.")
            Change<Boolean> autolearning) {}
}
