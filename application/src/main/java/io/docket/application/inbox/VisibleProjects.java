package io.docket.application.inbox;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A project is seen by who may view projects, and by who sees one of its inboxes. */
public final class VisibleProjects {
    private VisibleProjects() {}

    /** The project, when the caller sees it. */
    public static Optional<Versioned<Project>> find(ProjectId id, Access access, TenantStore store) {
        return store.the(Projects.class).find(id).filter(to(access, store));
    }

    static Predicate<Versioned<Project>> to(Access access, TenantStore store) {
        if (access.visible(Permission.VIEW_PROJECTS).everything()) {
            return project -> true;
        }
        Visibility seen = access.visible(Permission.VIEW_LIST, Permission.UPLOAD);
        Set<ProjectId> projects = store.the(Inboxes.class).all().stream()
                .map(Versioned::value)
                .filter(inbox -> seen.includes(inbox.id()))
                .map(inbox -> inbox.project())
                .collect(Collectors.toSet());
        return project -> projects.contains(project.value().id());
    }
}
