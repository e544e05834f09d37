package io.docket.domain.review;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** Somebody said what a document says; its newest version by a person holds it. */
public record FeedbackGiven(TenantId tenant, InboxId inbox, DocumentId document, Instant at) implements Event {}
