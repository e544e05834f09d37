package io.docket.application.inbox;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** The tenant's inboxes. */
public interface Inboxes extends TenantPort {
    Optional<Versioned<Inbox>> find(InboxId id);

    /** By id, so oldest first. */
    List<Versioned<Inbox>> all();

    void add(Inbox inbox);
}
