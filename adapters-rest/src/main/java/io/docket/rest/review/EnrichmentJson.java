package io.docket.rest.review;

import io.docket.application.review.EnrichDocuments;
import io.docket.domain.kernel.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other data to fill documents from; its records are open, since their names are those of the format's fields. */
@Schema(name = "EnrichmentModelPost")
public record EnrichmentJson(
        List<DocumentId> documents,

        @Schema(description = "The fields by which a record belongs to a document.")
        List<String> match,

        @Schema(description = "Records of values by field name.")
        List<Map<String, String>> data,

        @Schema(defaultValue = "false", description = "Whether values that are there are replaced.")
        Optional<Boolean> overwrite) {
    EnrichDocuments command() {
        return new EnrichDocuments(documents, match, data, overwrite.orElse(false));
    }
}
