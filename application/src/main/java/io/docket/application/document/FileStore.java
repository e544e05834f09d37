package io.docket.application.document;

import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The files of documents, kept by tenant and document; content is never shared between tenants. Beside the file that a document came
 * as lie its parts: what that was taken apart into, by number. They go where and when it goes. Takes part in no transaction.
 */
public interface FileStore {
    /**
     * Stores a stream as the document's file, in constant memory, and answers once it would survive the end of the
     * process. When the stream breaks, nothing is kept. An empty stream is stored too and answered as empty.
     */
    Written write(TenantId tenant, DocumentId document, InputStream content) throws IOException;

    /** The document's file as a local one, for as long as it is not closed; NoSuchFileException when it is gone. */
    LocalFile fetch(TenantId tenant, DocumentId document) throws IOException;

    /** Stores a part of the document, numbered from 1, as its file is stored; one of that number is replaced. */
    Written writePart(TenantId tenant, DocumentId document, int number, InputStream content) throws IOException;

    /** A part of the document as a local file, for as long as it is not closed; NoSuchFileException when it is gone. */
    LocalFile fetchPart(TenantId tenant, DocumentId document, int number) throws IOException;

    /** Removes the document's file and parts; does nothing when there are none. */
    void delete(TenantId tenant, DocumentId document) throws IOException;

    /** The tenant's documents whose file or a part was written before an instant; each may be gone by the time it is looked at. */
    List<DocumentId> writtenBefore(TenantId tenant, Instant instant) throws IOException;

    /** The tenants that files are kept for, whether or not there still is such a tenant. */
    List<TenantId> tenants() throws IOException;

    /** Removes at most so many of a tenant's files and parts, and answers how many; 0 when nothing of the tenant is left. */
    int removeSome(TenantId tenant, int most) throws IOException;

    /** Fails when files cannot be stored now; for the operator's readiness check. */
    void check() throws IOException;

    /** SHA-256 in lower-case hexadecimal and size in bytes of what was written; 0 is possible here. */
    record Written(String sha256, long size) {
        public StoredFile stored() {
            return new StoredFile(sha256, size);
        }
    }

    /** A file on this machine; closing it may remove it, when it was fetched from elsewhere. */
    interface LocalFile extends AutoCloseable {
        Path path();

        @Override
        void close();
    }
}
