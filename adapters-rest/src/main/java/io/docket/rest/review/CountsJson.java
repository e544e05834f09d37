package io.docket.rest.review;

import io.docket.domain.document.Counts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often something was found rightly, wrongly, not at all, or rightly not. */
@Schema(name = "EvaluationCounts")
public record CountsJson(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
    static CountsJson of(Counts counts) {
        return new CountsJson(
                counts.truePositives(), counts.falsePositives(), counts.falseNegatives(), counts.trueNegatives());
    }
}
