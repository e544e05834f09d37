package io.docket.application.memory;

import io.docket.application.format.Formats;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryFormats(MemoryTables tables, TenantId tenant) implements Formats {
    private TenantTable<Format> rows() {
        return new TenantTable<>(tables.formats, tenant);
    }

    private List<Project> projects(FormatId format) {
        return new MemoryProjects(tables, tenant)
                .all().stream()
                        .map(Versioned::value)
                        .filter(project -> project.formats().contains(format))
                        .toList();
    }

    @Override
    public Optional<Versioned<Format>> find(FormatId id) {
        return rows().find(id.value());
    }

    @Override
    public List<Versioned<Format>> all() {
        return rows().all().toList();
    }

    @Override
    public void add(Format format) {
        rows().add(format.id().value(), format);
    }

    @Override
    public void save(Versioned<Format> format) {
        rows().save(format.value().id().value(), format);
    }

    @Override
    public void remove(FormatId id) {
        if (!projects(id).isEmpty()) {
            throw new ConcurrentChange("a project names it");
        }
        rows().remove(id.value());
    }

    @Override
    public List<String> projectsNaming(FormatId id) {
        return projects(id).stream().map(Project::name).toList();
    }

    @Override
    public boolean readsDocuments(FormatId id) {
        var inboxes = new MemoryInboxes(tables, tenant);
        var documents = new TenantTable<>(tables.documents, tenant);
        return projects(id).stream()
                .flatMap(project -> inboxes.of(project.id()).stream())
                .anyMatch(inbox -> !documents
                        .where(document -> document.inbox().equals(inbox.value().id()))
                        .isEmpty());
    }
}
