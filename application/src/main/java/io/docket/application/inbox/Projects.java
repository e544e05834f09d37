package io.docket.application.inbox;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import java.util.List;
import java.util.Optional;

/** The tenant's projects. */
public interface Projects extends TenantPort {
    Optional<Versioned<Project>> find(ProjectId id);

    /** By id, so oldest first. */
    List<Versioned<Project>> all();

    void add(Project project);
}
