package io.docket.persistence.document.output;

import io.docket.application.document.output.OutputTemplates;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

final class JpaOutputTemplates implements OutputTemplates {
    private final JpaTable<OutputTemplateRow, ProjectOutput, ProjectId> table;

    JpaOutputTemplates(OpenWork work, TenantId tenant) {
        this.table =
                new JpaTable<>(work, tenant, OutputTemplateRow.class, ProjectOutput::project, OutputTemplateRow::of);
    }

    @Override
    public Optional<Versioned<ProjectOutput>> find(ProjectId project) {
        return table.find(project);
    }

    @Override
    public void add(ProjectOutput output) {
        table.add(output);
    }

    @Override
    public void save(Versioned<ProjectOutput> output) {
        table.save(output);
    }

    @Override
    public void remove(ProjectId project) {
        table.remove(project);
    }
}
