package io.docket.domain.settings;

import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scope that there is, and those that it inherits from: an inbox and its project, a project alone, or the tenant. */
public record Lineage(Optional<InboxId> inbox, Optional<ProjectId> project) {
    public static final Lineage TENANT = new Lineage(Optional.empty(), Optional.empty());

    public static Lineage of(InboxId inbox, ProjectId project) {
        return new Lineage(Optional.of(inbox), Optional.of(project));
    }

    public static Lineage of(ProjectId project) {
        return new Lineage(Optional.empty(), Optional.of(project));
    }

    /** The narrowest. */
    public Scope scope() {
        return scopes().get(0);
    }

    /** From the narrowest to the tenant. */
    public List<Scope> scopes() {
        return Stream.of(inbox.map(Scope::of), project.map(Scope::of), Optional.of(Scope.TENANT))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a right must be held on. Nobody holds one on a project, which is the tenant's. */
    public Target target() {
        return inbox.map(Target::of).orElse(Target.tenant());
    }
}
