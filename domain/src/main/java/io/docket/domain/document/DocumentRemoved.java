package io.docket.domain.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** A document's files, and with {@code dataToo} everything else of it, are to be gone. */
public record DocumentRemoved(TenantId tenant, InboxId inbox, DocumentId document, boolean dataToo, Instant at)
        implements Event {}
