package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of documents, as long as they are kept. */
final class SourceFiles {
    private final FileStore files;
    private final DocumentReader reader;

    SourceFiles(FileStore files, DocumentReader reader) {
        this.files = files;
        this.reader = reader;
    }

    static void checkKept(Document document) {
        if (document.archived()) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND, "archived", "The document's files were removed; its data is kept.");
        }
    }

    FileStore.LocalFile fetch(TenantId tenant, Document document) {
        checkKept(document);
        try {
            return files.fetch(tenant, document.id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PageImages images(TenantId tenant, Document document, ImageType type) {
        checkKept(document);
        return new PageImages(new OpenPages(files, reader, tenant, document), type);
    }
}
