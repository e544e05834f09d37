package io.docket.bootstrap.architecture.samples;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;

/** A port as it must not be: it has nothing to say "none" with but null. */
public interface NullablePort extends TenantPort {
    Inbox find(InboxId id);
}
