package io.docket.domain.inbox;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** An inbox is as good as gone; what lies in it is erased from now on. */
public record InboxRemoved(TenantId tenant, InboxId inbox, Instant at) implements Event {}
