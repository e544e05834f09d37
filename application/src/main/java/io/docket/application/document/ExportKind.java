package io.docket.application.document;

import java.util.Arrays;
import java.util.Optional;

/** What a document can be exported as. */
public enum ExportKind {
    /** The scanned pages with the words that were recognised on them, unseen but found and copied: PDF/A-2b. */
    SEARCHABLE_PDF("searchable.pdf", "application/pdf", "searchable.pdf"),
    /** hOCR, an XHTML page of words with their places. */
    HOCR("hocr", "application/xhtml+xml", "hocr"),
    /** ALTO 4, the libraries' XML of words with their places. */
    ALTO("alto", "application/xml", "alto.xml");

    private final String label;
    private final String mime;
    private final String ending;

    ExportKind(String label, String mime, String ending) {
        this.label = label;
        this.mime = mime;
        this.ending = ending;
    }

    /** The kind of that name, such as {@code searchable.pdf}. */
    public static Optional<ExportKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(name)).findFirst();
    }

    String label() {
        return label;
    }

    String mime() {
        return mime;
    }

    /** The end of a file's name. */
    String ending() {
        return ending;
    }
}
