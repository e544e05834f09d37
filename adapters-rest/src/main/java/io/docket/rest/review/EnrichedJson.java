package io.docket.rest.review;

import io.docket.application.review.EnrichDocuments;
import io.docket.domain.kernel.DocumentId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of each document: how many records agree with it (it is filled from one alone), and what was filled. */
@Schema(name = "EnrichedDocuments")
public record EnrichedJson(List<DocumentJson> documents) {
    static EnrichedJson of(List<EnrichDocuments.Enriched> all) {
        return new EnrichedJson(all.stream()
                .map(one -> new DocumentJson(one.id(), one.matches(), one.filled()))
                .toList());
    }

    /** One document. */
    @Schema(name = "EnrichedDocument")
    public record DocumentJson(DocumentId id, int matches, Map<String, String> filled) {}
}
