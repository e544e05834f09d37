package io.docket.rest.review;

import io.docket.application.review.CompareVersions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many documents were compared and how many lacked one of the versions, and what was counted by field and for all. */
@Schema(name = "VersionComparison")
public record ComparisonJson(long compared, long skipped, Map<String, CountsJson> fields, CountsJson allFields) {
    static ComparisonJson of(CompareVersions.Comparison comparison) {
        var fields = new LinkedHashMap<String, CountsJson>();
        comparison.byField().forEach((field, counts) -> fields.put(field, CountsJson.of(counts)));
        return new ComparisonJson(comparison.compared(), comparison.skipped(), fields, CountsJson.of(comparison.all()));
    }
}
