package io.docket.rest.automation;

import io.docket.domain.automation.Hindsight;
import io.docket.domain.automation.Rate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would have become of the checked documents; thresholds are fitted to the same documents, so it flatters a little. */
@Schema(name = "Hindsight")
public record HindsightJson(
        int documents,

        @Schema(description = "How many would have gone straight through.")
        Optional<RateJson> straightThrough,

        @Schema(description = "How many of these would have had an error.")
        Optional<RateJson> withError) {
    static HindsightJson of(Hindsight hindsight) {
        return new HindsightJson(
                hindsight.documents(),
                Rate.among(hindsight.straightThrough(), hindsight.documents()).map(RateJson::of),
                Rate.among(hindsight.withError(), hindsight.straightThrough()).map(RateJson::of));
    }
}
