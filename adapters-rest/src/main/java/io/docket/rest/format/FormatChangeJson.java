package io.docket.rest.format;

import io.docket.application.format.ChangeFormat;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.domain.kernel.FormatId;
import io.docket.rest.format.FormatJson.DocumentTypeJson;
import io.docket.rest.format.FormatJson.SeparatorJson;
import io.docket.rest.format.FormatJson.TableJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of a format; a list replaces the whole list. */
@Schema(name = "FormatModelPatch")
public record FormatChangeJson(
        Change<String> name,
        Change<String> displayName,
        Change<List<DocumentTypeJson>> documentTypes,
        Change<List<LabelJson>> labels,
        Change<List<TableJson>> tableTypes,
        Change<List<SeparatorJson>> separators) {
    ChangeFormat command(FormatId id, Expected expected) {
        return new ChangeFormat(
                id,
                name,
                displayName,
                documentTypes.map(all -> Parts.of("document_types", all, DocumentTypeJson::toDomain)),
                labels.map(all -> Parts.of("labels", all, LabelJson::toDomain)),
                tableTypes.map(all -> Parts.of("table_types", all, TableJson::toDomain)),
                separators.map(all -> Parts.of("separators", all, SeparatorJson::toDomain)),
                expected);
    }
}
