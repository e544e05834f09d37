package io.docket.rest.automation;

import io.docket.application.kernel.Change;
import io.docket.rest.wire.Wire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which shares change, in percent; null takes one away, so that it is inherited again. */
@Schema(name = "SamplingModelPatch")
public record SamplingChangeJson(
        @Schema(description = "Of documents that need review: so many are rejected without one.")
        @Wire("auto_reject_FFR")
        Change<Integer> autoRejectFfr,

        @Schema(
                description =
                        "Of documents that need review and are not rejected so: so many are submitted without one.")
        @Wire("auto_submit_FFR")
        Change<Integer> autoSubmitFfr,

        @Schema(description = "Of documents that needed review and were submitted: so many are reviewed once more.")
        @Wire("second_pass_FFR")
        Change<Integer> secondPassFfr,

        @Schema(description = "Of documents that go straight through: so many are reviewed all the same.")
        @Wire("second_pass_STP")
        Change<Integer> secondPassStp) {}
