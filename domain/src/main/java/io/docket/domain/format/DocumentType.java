package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;

/** A kind of document that a format reads, with the name that people see. */
public record DocumentType(String fieldName, String displayName) {
    public DocumentType {
        InvalidValue.unlessText("field_name", fieldName, 200);
        InvalidValue.unlessText("display_name", displayName, 200);
    }
}
