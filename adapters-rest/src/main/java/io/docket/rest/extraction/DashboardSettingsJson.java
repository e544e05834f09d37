package io.docket.rest.extraction;

import io.docket.application.kernel.Versioned;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Setting;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of the contract's settings for dashboards the one that Docket acts on. */
@Schema(name = "DashboardSettingsModelGet")
public record DashboardSettingsJson(
        @Schema(description = "Whether feedback teaches the inbox.")
        Optional<Boolean> autolearning) {
    static Versioned<DashboardSettingsJson> of(Versioned<Layer> layer) {
        return layer.map(values ->
                new DashboardSettingsJson(values.root().find("autolearning").map(Setting::truth)));
    }
}
