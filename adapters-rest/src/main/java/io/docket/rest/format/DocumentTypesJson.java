package io.docket.rest.format;

import io.docket.domain.format.DocumentType;
import io.docket.rest.format.FormatJson.DocumentTypeJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document types of all formats. */
@Schema(name = "DocumentTypeModelGet")
public record DocumentTypesJson(List<DocumentTypeJson> documentTypes) {
    static DocumentTypesJson of(List<DocumentType> types) {
        return new DocumentTypesJson(types.stream().map(DocumentTypeJson::of).toList());
    }
}
