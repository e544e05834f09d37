package io.docket.domain.document;

import java.util.Arrays;
import java.util.Optional;

/** The closed set of file types that can be read. */
public enum MediaType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    /** An invoice in UN/CEFACT Cross Industry Invoice syntax. */
    CII("application/xml"),
    /** An invoice in OASIS UBL 2 syntax. */
    UBL("application/xml"),
    /** Text without any layout of its own; only a reader that is chosen for it reads this. */
    TEXT("text/plain");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    /** The IANA name that an answer with the original file carries. */
    public String mime() {
        return mime;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == TIFF;
    }

    public boolean isElectronicInvoice() {
        return this == CII || this == UBL;
    }

    public static Optional<MediaType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
