package io.docket.rest.automation;

import io.docket.application.kernel.Change;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which thresholds change; null takes one away, so that it is inherited again. */
@Schema(name = "SettingThresholdModelPatch")
public record ThresholdChangeJson(Change<ThresholdsChangeJson> thresholds) {
    /** A threshold is a whole number from 0 to 100; {@code *} stands for all that is not named. */
    @Schema(name = "ThresholdModelPatch")
    public record ThresholdsChangeJson(
            @Schema(
                    description =
                            "{field: threshold}; in place of a number, {max_error: percent} lets the threshold follow from"
                                    + " checked answers.")
            Change<Map<String, Object>> annotations,

            @Schema(description = "{table: {column: threshold}}")
            Change<Map<String, Object>> lines,

            @Schema(description = "{document type: threshold}; counts once documents are split into sections.")
            Change<Map<String, Object>> sections) {}
}
