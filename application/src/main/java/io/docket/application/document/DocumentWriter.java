package io.docket.application.document;

import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a document in the form that whoever asks for it wants. */
@FunctionalInterface
public interface DocumentWriter {
    /** Leaves the stream open. */
    void write(Versioned<Document> document, OutputStream out) throws IOException;
}
