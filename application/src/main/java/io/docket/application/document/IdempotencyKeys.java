package io.docket.application.document;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.Optional;

/** The keys under which the tenant's uploads came, so that the same upload twice makes one document. */
public interface IdempotencyKeys extends TenantPort {
    Optional<Entry> find(InboxId inbox, String key);

    /** ConcurrentChange when the key is taken. */
    void add(Entry entry);

    /** Replaces the entry of the same inbox and key. */
    void replace(Entry entry);

    void remove(InboxId inbox, String key);

    void removeOlderThan(Instant instant);

    /** Removes at most so many of an inbox's keys, and answers how many; 0 when none is left. */
    int removeSome(InboxId inbox, int most);

    /** A key in use; the document and its content are known once the upload is through. */
    record Entry(InboxId inbox, String key, Instant since, Optional<Made> made) {}

    /** What the first upload with a key made. */
    record Made(DocumentId document, StoredFile file) {}
}
