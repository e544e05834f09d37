package io.docket.rest.extraction;

import io.docket.application.kernel.Change;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which predictor settings change; null takes one away, so that it is inherited again. */
@Schema(name = "PredictorSettingModel")
public record PredictorChangeJson(
        @Schema(description = "{field: [values]}: these are never answered.")
        Change<Map<String, Object>> blacklist,

        @Schema(description = "{field: [values]}: only these are answered.")
        Change<Map<String, Object>> whitelist,

        @Schema(
                description =
                        "{field: [values]}: what is read nearly so is answered so, anything else is half as sure.")
        Change<Map<String, Object>> expectedValues,

        @Schema(description = "{field: value}: stands in, with a confidence of 0, where nothing is found.")
        Change<Map<String, Object>> fallback,

        Change<KeyValueChangeJson> keyValuePairs,
        Change<TablesChangeJson> tableExtractionSettings) {
    /** Percents. */
    @Schema(name = "KeyValuePairSettingsPatch")
    public record KeyValueChangeJson(
            @Schema(
                    description =
                            "What is found only by the words of its field's name is answered from this confidence on.")
            Change<Integer> classificationCutoff,

            @Schema(description = "Kept as it is given; no pairs are split.")
            Change<Integer> splittingCutoff,

            @Schema(description = "{field: [rule]} as in /rule_config, for fields that have no rules there.")
            Change<Map<String, Object>> ruleConfig) {}

    /** By table and column. */
    @Schema(name = "TableExtractionSettingsPatch")
    public record TablesChangeJson(Change<Map<String, Change<Map<String, Change<ColumnChangeJson>>>>> fieldSettings) {}

    /** How a column's cells are read. */
    @Schema(name = "FieldSettingsPatch")
    public record ColumnChangeJson(
            @Schema(description = "Stands in, with a confidence of 0, for an empty cell.")
            Change<String> defaultValue,

            @Schema(
                    description =
                            "A regular expression as in /rule_config: what of a cell matches is its value, a cell that"
                                    + " does not match is half as sure.")
            Change<String> expectedPattern,

            @Schema(description = "{name: {name: regular expression}}: checked, and kept as it is given.")
            Change<Map<String, Change<Map<String, Change<String>>>>> nestedFieldPatterns,

            @Schema(description = "Cells that do not match are left out.")
            Change<Boolean> overrideDefaultPatterns) {}
}
