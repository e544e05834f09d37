package io.docket.application.document.output;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.kernel.ProjectId;
import java.util.Optional;

/** The output templates of the tenant's projects. They go with their project. */
public interface OutputTemplates extends TenantPort {
    Optional<Versioned<ProjectOutput>> find(ProjectId project);

    /** For a project that has none yet. */
    void add(ProjectOutput output);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<ProjectOutput> output);

    /** Nothing happens where there is none. */
    void remove(ProjectId project);
}
