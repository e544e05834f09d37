package io.docket.rest.extraction;

import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.rest.wire.LayerJson;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The predictor settings of a scope. */
@Schema(name = "PredictorModelGet")
public record PredictorSettingsJson(
        Optional<Map<String, Object>> blacklist,
        Optional<Map<String, Object>> whitelist,
        Optional<Map<String, Object>> expectedValues,
        Optional<Map<String, Object>> fallback,
        Optional<KeyValueJson> keyValuePairs,
        Optional<TablesJson> tableExtractionSettings,
        String scope) {
    static PredictorSettingsJson of(Scope scope, Layer layer) {
        return LayerJson.of(scope, layer, PredictorSettingsJson.class);
    }

    static Versioned<PredictorSettingsJson> of(Scope scope, Versioned<Layer> layer) {
        return layer.map(values -> of(scope, values));
    }

    /** The cut-offs of values that are found by the words of their field's name. */
    @Schema(name = "KeyValyePairSettingsModel")
    public record KeyValueJson(
            Optional<Integer> classificationCutoff,
            Optional<Integer> splittingCutoff,
            Optional<Map<String, Object>> ruleConfig) {}

    /** By table and column. */
    @Schema(name = "TableExtractionSettingsModel")
    public record TablesJson(Optional<Map<String, Map<String, ColumnJson>>> fieldSettings) {}

    /** How a column's cells are read. */
    @Schema(name = "FieldSettingsModel")
    public record ColumnJson(
            Optional<String> defaultValue,
            Optional<String> expectedPattern,
            Optional<Map<String, Map<String, String>>> nestedFieldPatterns,
            Optional<Boolean> overrideDefaultPatterns) {}
}
