package io.docket.domain.kernel;

/** Identifies a role. */
public record RoleId(String value) implements Id {
    public RoleId {
        Id.checked("role_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
