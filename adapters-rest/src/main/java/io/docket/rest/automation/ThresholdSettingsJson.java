package io.docket.rest.automation;

import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.rest.wire.LayerJson;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds of a scope. */
@Schema(name = "SettingThresholdModelGet")
public record ThresholdSettingsJson(Optional<ThresholdsJson> thresholds, String scope) {
    static ThresholdSettingsJson of(Scope scope, Layer layer) {
        return LayerJson.of(scope, layer, ThresholdSettingsJson.class);
    }

    static Versioned<ThresholdSettingsJson> of(Scope scope, Versioned<Layer> layer) {
        return layer.map(values -> of(scope, values));
    }

    /** By field, by table and column, and by document type. */
    @Schema(name = "ThresholdModel")
    public record ThresholdsJson(
            Optional<Map<String, Object>> annotations,
            Optional<Map<String, Object>> lines,
            Optional<Map<String, Object>> sections) {}
}
