package io.docket.application.memory;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.ConcurrentChange;
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

    private TenantTable<ProjectId> withdrawn() {
        return new TenantTable<>(tables.withdrawnProjects, tenant);
    }

    private boolean kept(Versioned<Project> project) {
        return withdrawn().find(project.value().id().value()).isEmpty();
    }

    @Override
    public Optional<Versioned<Project>> find(ProjectId id) {
        return rows().find(id.value()).filter(this::kept);
    }

    /** Writes come one after the other here. */
    @Override
    public Optional<Versioned<Project>> locked(ProjectId id) {
        return find(id);
    }

    @Override
    public List<Versioned<Project>> all() {
        return rows().all().filter(this::kept).toList();
    }

    @Override
    public void add(Project project) {
        checkFormats(project);
        rows().add(project.id().value(), project);
    }

    @Override
    public void save(Versioned<Project> project) {
        checkFormats(project.value());
        rows().save(project.value().id().value(), project);
    }

    private void checkFormats(Project project) {
        var formats = new TenantTable<>(tables.formats, tenant);
        if (project.formats().stream()
                .anyMatch(format -> formats.find(format.value()).isEmpty())) {
            throw new ConcurrentChange("a format is gone");
        }
    }

    @Override
    public void withdraw(ProjectId id) {
        withdrawn().put(id.value(), id);
    }
}
