package io.docket.rest.document;

import io.docket.domain.kernel.DocumentId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several documents. */
@Schema(name = "DocumentIds")
public record DocumentIdsJson(Optional<List<DocumentId>> documentIds) {
    static DocumentIdsJson of(List<DocumentId> ids) {
        return new DocumentIdsJson(Optional.of(ids));
    }

    List<DocumentId> ids() {
        return documentIds.orElse(List.of());
    }
}
