package io.docket.persistence.inbox;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

final class JpaProjects implements Projects {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<ProjectRow, Project, ProjectId> table;

    JpaProjects(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, ProjectRow.class, Project::id, ProjectRow::of);
    }

    @Override
    public Optional<Versioned<Project>> find(ProjectId id) {
        return table.find(id, row -> !row.removing());
    }

    @Override
    public Optional<Versioned<Project>> locked(ProjectId id) {
        table.lock(id);
        return find(id);
    }

    @Override
    public List<Versioned<Project>> all() {
        return table.results(table.select("and r.removing = false order by r.key.id"));
    }

    @Override
    public void add(Project project) {
        table.add(project);
        project.formats().forEach(format -> name(format, project.id()));
    }

    @Override
    public void save(Versioned<Project> project) {
        ProjectId id = project.value().id();
        table.save(project);
        forgetFormats(id);
        project.value().formats().forEach(format -> name(format, id));
    }

    private void name(FormatId format, ProjectId project) {
        work.change(about(project, "insert into project_formats (tenant_id, project_id, format_id) values (?1, ?2, ?3)")
                .setParameter(3, format.value()));
    }

    private void forgetFormats(ProjectId project) {
        work.change(about(project, "delete from project_formats where tenant_id = ?1 and project_id = ?2"));
    }

    @Override
    public void withdraw(ProjectId id) {
        work.change(
                about(id, "update projects set removing = true, number = number + 1 where tenant_id = ?1 and id = ?2"));
        forgetFormats(id);
    }

    private Query about(ProjectId project, String sql) {
        return work.writing()
                .createNativeQuery(sql)
                .setParameter(1, tenant.value())
                .setParameter(2, project.value());
    }
}
