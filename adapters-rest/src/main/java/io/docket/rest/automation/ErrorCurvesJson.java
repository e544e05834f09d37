package io.docket.rest.automation;

import io.docket.domain.automation.MaxError;
import io.docket.domain.automation.TrackRecord;
import io.docket.domain.kernel.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Error versus automation in a scope, as far as answers were checked there. */
@Schema(name = "ErrorCurves")
public record ErrorCurvesJson(
        String scope,

        @Schema(description = "By the thresholds that are in force now.")
        HindsightJson inForce,

        @Schema(description = "If each field were held to the error that was asked for.")
        Optional<HindsightJson> atMaxError,

        @Schema(
                description =
                        "Documents with an error among those that went straight through and were drawn as samples.")
        Optional<RateJson> measured,

        Map<String, FieldCurveJson> fields) {
    static ErrorCurvesJson of(Scope scope, TrackRecord tells, Optional<MaxError> wanted) {
        var fields = new LinkedHashMap<String, FieldCurveJson>();
        tells.fields().forEach(field -> fields.put(field, FieldCurveJson.of(field, tells)));
        return new ErrorCurvesJson(
                scope.name(),
                HindsightJson.of(tells.inForce()),
                wanted.map(tells::at).map(HindsightJson::of),
                tells.measured().map(RateJson::of),
                fields);
    }
}
