package io.docket.application.inbox;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import java.util.List;
import java.util.Optional;

/** The tenant's inboxes; one that is withdrawn is not among them. */
public interface Inboxes extends TenantPort {
    Optional<Versioned<Inbox>> find(InboxId id);

    /** By id, so oldest first. */
    List<Versioned<Inbox>> all();

    /** Those of a project, oldest first. */
    List<Versioned<Inbox>> of(ProjectId project);

    void add(Inbox inbox);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<Inbox> inbox);

    /** From now on there is no such inbox and none of its jobs is leased; its row is left to {@link Withdrawn}. */
    void withdraw(InboxId id);
}
