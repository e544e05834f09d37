package io.docket.persistence.document.output;

import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.kernel.ProjectId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "output_templates")
class OutputTemplateRow extends OwnedRow<ProjectOutput> {
    private String definition;

    protected OutputTemplateRow() {}

    private OutputTemplateRow(OwnedKey key) {
        super(key);
    }

    static OutputTemplateRow of(OwnedKey key, ProjectOutput output) {
        var row = new OutputTemplateRow(key);
        row.change(output);
        return row;
    }

    @Override
    protected void change(ProjectOutput output) {
        definition = StoredJson.write(TemplateJson.of(output.template()));
    }

    @Override
    protected ProjectOutput toDomain() {
        return new ProjectOutput(
                new ProjectId(key().id()),
                StoredJson.read(definition, TemplateJson.class).toDomain());
    }
}
