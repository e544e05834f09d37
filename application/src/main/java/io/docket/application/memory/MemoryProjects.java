package io.docket.application.memory;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryProjects(MemoryTables tables, TenantId tenant) implements Projects {
    private TenantTable<Project> rows() {
        return new TenantTable<>(tables.projects, tenant);
    }

    @Override
    public Optional<Versioned<Project>> find(ProjectId id) {
        return rows().find(id.value());
    }

    @Override
    public List<Versioned<Project>> all() {
        return rows().all().toList();
    }

    @Override
    public void add(Project project) {
        rows().add(project.id().value(), project);
    }
}
