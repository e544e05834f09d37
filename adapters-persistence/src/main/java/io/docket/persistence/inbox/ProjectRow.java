package io.docket.persistence.inbox;

import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "projects")
class ProjectRow extends OwnedRow<Project> {
    private String name;
    private String definition;

    /** As good as gone: no query but that of what is to be erased finds it. */
    private boolean removing;

    protected ProjectRow() {}

    private ProjectRow(OwnedKey key) {
        super(key);
    }

    static ProjectRow of(OwnedKey key, Project project) {
        var row = new ProjectRow(key);
        row.change(project);
        return row;
    }

    boolean removing() {
        return removing;
    }

    @Override
    protected void change(Project project) {
        name = project.name();
        definition = StoredJson.write(ProjectJson.of(project));
    }

    @Override
    protected Project toDomain() {
        return StoredJson.read(definition, ProjectJson.class).toDomain(new ProjectId(key().id()), name);
    }
}
