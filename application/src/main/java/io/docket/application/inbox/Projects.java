package io.docket.application.inbox;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import java.util.List;
import java.util.Optional;

/** The tenant's projects; one that is withdrawn is not among them. */
public interface Projects extends TenantPort {
    Optional<Versioned<Project>> find(ProjectId id);

    /** The same in a write; whoever else asks for it like this waits until the write has ended. */
    Optional<Versioned<Project>> locked(ProjectId id);

    /** By id, so oldest first. */
    List<Versioned<Project>> all();

    /** ConcurrentChange when the tenant has not all of the formats that the project names. */
    void add(Project project);

    /** Stores the changed value; ConcurrentChange as in {@link #add}, and unless the stored one still has this number. */
    void save(Versioned<Project> project);

    /** From now on there is no such project, and it names no format; its row is left to {@link Withdrawn}. */
    void withdraw(ProjectId id);
}
