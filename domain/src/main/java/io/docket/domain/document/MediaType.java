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
    /** Text without any layout of its own. */
    TEXT("text/plain"),
    BMP("image/bmp"),
    /** Its first picture is its only page: what moves is no document. */
    GIF("image/gif"),
    /** Its first picture is its only page, too. */
    WEBP("image/webp"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    HTML("text/html"),
    XLS("application/vnd.ms-excel"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv"),
    PPT("application/vnd.ms-powerpoint"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    /** A mail as it is sent. */
    EML("message/rfc822"),
    /** A mail as Outlook keeps it. */
    MSG("application/vnd.ms-outlook"),
    /** What Exchange packs the attachments of a mail into. */
    TNEF("application/vnd.ms-tnef"),
    ZIP("application/zip");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    /** The IANA name that an answer with the original file carries. */
    public String mime() {
        return mime;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == TIFF || this == BMP || this == GIF || this == WEBP;
    }

    /** Holds other files. */
    public boolean isContainer() {
        return this == EML || this == MSG || this == TNEF || this == ZIP;
    }

    public boolean isElectronicInvoice() {
        return this == CII || this == UBL;
    }

    public static Optional<MediaType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
