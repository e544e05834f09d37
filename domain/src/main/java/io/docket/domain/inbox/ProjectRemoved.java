package io.docket.domain.inbox;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;

/** A project is as good as gone, and so are its inboxes, each of which has an event of its own. */
public record ProjectRemoved(TenantId tenant, ProjectId project, Instant at) implements Event {}
