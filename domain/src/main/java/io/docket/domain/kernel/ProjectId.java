package io.docket.domain.kernel;

/** Identifies a project. */
public record ProjectId(String value) implements Id {
    public ProjectId {
        Id.checked("project_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
