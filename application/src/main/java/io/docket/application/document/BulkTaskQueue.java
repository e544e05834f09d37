package io.docket.application.document;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

/** The unfinished tasks of all tenants as workers see them. */
public interface BulkTaskQueue extends InstallationPort {
    /**
     * A task whose turn it is: the one whose last turn was longest ago. Those of one inbox are worked on one after the other,
     * in the order in which they were asked for; those of a tenant that is not served, of an inbox that is being removed, and,
     * unless wanted, those that queue documents for processing have no turn. The task belongs to this write until it ends: no
     * other is given it, and none waits for it, so that a turn that is cut short leaves nothing to be taken back.
     */
    Optional<Turn> next(boolean processingToo);

    /** A task, and whose it is. */
    record Turn(TenantId tenant, Versioned<BulkTask> task) {}
}
