package io.docket.persistence.inbox;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaProjects implements Projects {
    private final JpaTable<ProjectRow, Project, ProjectId> table;

    JpaProjects(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, ProjectRow.class, Project::id, ProjectRow::of);
    }

    @Override
    public Optional<Versioned<Project>> find(ProjectId id) {
        return table.find(id);
    }

    @Override
    public List<Versioned<Project>> all() {
        return table.all();
    }

    @Override
    public void add(Project project) {
        table.add(project);
    }
}
