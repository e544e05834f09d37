package io.docket.rest.format;

import io.docket.application.format.CreateFormat;
import io.docket.rest.format.FormatJson.DocumentTypeJson;
import io.docket.rest.format.FormatJson.SeparatorJson;
import io.docket.rest.format.FormatJson.TableJson;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A format to make. */
@Schema(name = "FormatModelPost")
public record FormatDraftJson(
        String name,
        Optional<String> displayName,
        Optional<List<DocumentTypeJson>> documentTypes,
        List<LabelJson> labels,
        Optional<List<TableJson>> tableTypes,
        Optional<List<SeparatorJson>> separators) {
    CreateFormat command() {
        return new CreateFormat(
                name,
                displayName,
                Parts.of("document_types", documentTypes.orElse(List.of()), DocumentTypeJson::toDomain),
                Parts.of("labels", labels, LabelJson::toDomain),
                Parts.of("table_types", tableTypes.orElse(List.of()), TableJson::toDomain),
                Parts.of("separators", separators.orElse(List.of()), SeparatorJson::toDomain));
    }
}
