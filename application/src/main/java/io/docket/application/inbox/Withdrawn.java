package io.docket.application.inbox;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.List;

/** The inboxes and projects of all tenants that are as good as gone and whose rows are not erased yet. */
public interface Withdrawn extends InstallationPort {
    /** At most so many of the inboxes. */
    List<OfTenant> inboxes(int most);

    /** Makes a withdrawn inbox this write's to erase; false when it is another's, or is gone. Does not wait. */
    boolean claim(OfTenant inbox);

    /** Whether there is a project. */
    boolean anyProject();

    /** Erases the row of a withdrawn inbox; ConcurrentChange while anything still refers to it. */
    void removeInbox(OfTenant inbox);

    /** Erases the rows of the projects that no inbox refers to any more. */
    void removeEmptyProjects();

    /** An inbox and whose it is. */
    record OfTenant(TenantId tenant, InboxId inbox) {}
}
