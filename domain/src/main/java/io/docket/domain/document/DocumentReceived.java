package io.docket.domain.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** A document and its job were stored. */
public record DocumentReceived(TenantId tenant, InboxId inbox, DocumentId document, Instant at) implements Event {}
