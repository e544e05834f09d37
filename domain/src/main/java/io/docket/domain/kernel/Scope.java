package io.docket.domain.kernel;

import java.util.Optional;

/** Where a setting is made, as it is named: {@code default} for the whole tenant, or the id of a project or an inbox. */
public record Scope(String name) {
    /** The whole tenant. */
    public static final Scope TENANT = new Scope("default");

    public Scope {
        if (!name.equals("default") && !Id.FORM.matcher(name).matches()) {
            throw new InvalidValue("scope", "must be default, or the id of a project or an inbox");
        }
    }

    public static Scope parse(String name) {
        return new Scope(name);
    }

    public static Scope of(InboxId inbox) {
        return new Scope(inbox.value());
    }

    public static Scope of(ProjectId project) {
        return new Scope(project.value());
    }

    public boolean isTenant() {
        return name.equals(TENANT.name);
    }

    /** The inbox that it would be; whether there is one is another question. */
    public Optional<InboxId> inbox() {
        return isTenant() ? Optional.empty() : Optional.of(new InboxId(name));
    }

    /** The project that it would be; whether there is one is another question. */
    public Optional<ProjectId> project() {
        return isTenant() ? Optional.empty() : Optional.of(new ProjectId(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
