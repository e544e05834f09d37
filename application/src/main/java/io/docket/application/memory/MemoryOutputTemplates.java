package io.docket.application.memory;

import io.docket.application.document.output.OutputTemplates;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.util.Optional;

record MemoryOutputTemplates(MemoryTables tables, TenantId tenant) implements OutputTemplates {
    private TenantTable<ProjectOutput> rows() {
        return new TenantTable<>(tables.outputTemplates, tenant);
    }

    @Override
    public Optional<Versioned<ProjectOutput>> find(ProjectId project) {
        return rows().find(project.value());
    }

    @Override
    public void add(ProjectOutput output) {
        rows().add(output.project().value(), output);
    }

    @Override
    public void save(Versioned<ProjectOutput> output) {
        rows().save(output.value().project().value(), output);
    }

    @Override
    public void remove(ProjectId project) {
        rows().remove(project.value());
    }
}
