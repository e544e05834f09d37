package io.docket.persistence.inbox;

import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.Withdrawn;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class InboxPorts {
    private InboxPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Projects.class, JpaProjects::new)
                .tenant(Inboxes.class, JpaInboxes::new)
                .installation(Withdrawn.class, JpaWithdrawn::new);
    }
}
