package io.docket.rest.review;

import io.docket.domain.document.Evaluation;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.UserId;
import io.docket.rest.document.PredictionJson;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a document: who made it when, what it says, and how the version compares that it was evaluated with. */
@Schema(name = "Version")
public record VersionJson(
        String name,
        VersionSource source,
        Instant createdAt,
        Optional<UserId> by,
        Map<String, List<PredictionJson.ValueJson>> annotations,
        Map<String, List<Map<String, PredictionJson.ValueJson>>> lines,
        List<PredictionJson.SectionJson> sections,
        Optional<EvaluationJson> evaluation) {
    static VersionJson of(Version version) {
        PredictionJson said = PredictionJson.of(version);
        return new VersionJson(
                version.key().name(),
                version.key().source(),
                version.createdAt(),
                version.by(),
                said.annotations(),
                said.lines(),
                said.sections(),
                version.evaluation().map(EvaluationJson::of));
    }

    /** How good another version is, judged by this one: by field, and for the document. */
    @Schema(name = "Evaluation")
    public record EvaluationJson(
            String cmpVersion, VersionSource cmpSource, Map<String, CountsJson> fields, CountsJson document) {
        static EvaluationJson of(Evaluation evaluation) {
            var fields = new LinkedHashMap<String, CountsJson>();
            evaluation.byField().forEach((field, counts) -> fields.put(field, CountsJson.of(counts)));
            return new EvaluationJson(
                    evaluation.judged().name(), evaluation.judged().source(), fields, CountsJson.of(evaluation.all()));
        }
    }
}
