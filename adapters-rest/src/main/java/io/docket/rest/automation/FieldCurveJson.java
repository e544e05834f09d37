package io.docket.rest.automation;

import io.docket.domain.automation.MaxError;
import io.docket.domain.automation.Rate;
import io.docket.domain.automation.Source;
import io.docket.domain.automation.TrackRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checked answers of a field tell, apart for what its model answered and what came from elsewhere. */
@Schema(name = "FieldCurve")
public record FieldCurveJson(
        @Schema(description = "The error in percent that the thresholds follow from, where one is set.")
        Optional<BigDecimal> maxError,

        @Schema(description = "Wrong answers among those that went straight through and were drawn as samples.")
        Optional<RateJson> measured,

        @Schema(description = "Whether what was measured is compatible with the error that is set.")
        Optional<Boolean> kept,

        SourceCurveJson model,

        @Schema(description = "From rules, lessons, electronic invoices, formulas and settings.")
        SourceCurveJson other) {
    static FieldCurveJson of(String field, TrackRecord tells) {
        Optional<MaxError> maxError = tells.maxError(field);
        Optional<Rate> measured = tells.measured(field);
        return new FieldCurveJson(
                maxError.map(MaxError::percent),
                measured.map(RateJson::of),
                maxError.flatMap(error -> measured.map(error::allows)),
                SourceCurveJson.of(field, Source.MODEL, tells),
                SourceCurveJson.of(field, Source.OTHER, tells));
    }
}
