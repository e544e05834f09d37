package io.docket.rest.review;

import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.review.Happening;
import io.docket.domain.review.Standing;
import io.docket.domain.review.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a document: {@code nodes} by id in the order of time, {@code links} by {@code from->to}. */
@Schema(name = "WorkflowModel")
public record WorkflowJson(GraphJson graph, Map<String, LinkJson> links, Map<String, NodeJson> nodes) {
    private static final double MILLIS = 1_000;

    static WorkflowJson of(Workflow workflow) {
        var nodes = new LinkedHashMap<String, NodeJson>();
        var links = new LinkedHashMap<String, LinkJson>();
        List<Happening> all = workflow.happenings();
        all.forEach(happening -> nodes.put(happening.id(), NodeJson.of(happening)));
        for (int index = 1; index < all.size(); index++) {
            var link = LinkJson.between(all.get(index - 1), all.get(index));
            links.put(link.source() + "->" + link.target(), link);
        }
        return new WorkflowJson(GraphJson.of(workflow.document()), links, nodes);
    }

    /** What holds of the document as a whole. */
    @Schema(name = "WorkflowGraph")
    public record GraphJson(
            DocumentId id, InboxId inbox, Instant started, Standing state, boolean sampling, boolean archived) {
        static GraphJson of(Document document) {
            return new GraphJson(
                    document.id(),
                    document.inbox(),
                    document.receivedAt(),
                    Standing.of(document),
                    document.review().sampled(),
                    document.archived());
        }
    }

    /** Something that happened; {@code attempts} counts those of a processing that ended without a result. */
    @Schema(name = "WorkflowNode")
    public record NodeJson(
            Happening.Kind type,
            String label,
            Instant at,
            Optional<UserId> by,
            Optional<Integer> attempts,
            Optional<List<String>> reasons) {
        static NodeJson of(Happening happening) {
            return new NodeJson(
                    happening.kind(),
                    happening.label(),
                    happening.at(),
                    happening.by(),
                    happening.attempts(),
                    Optional.of(happening.reasons()).filter(reasons -> !reasons.isEmpty()));
        }
    }

    /** From what happened to what happened next, and the seconds between. */
    @Schema(name = "WorkflowLink")
    public record LinkJson(String source, String target, double seconds) {
        static LinkJson between(Happening one, Happening next) {
            return new LinkJson(
                    one.id(), next.id(), Duration.between(one.at(), next.at()).toMillis() / MILLIS);
        }
    }
}
