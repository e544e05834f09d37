package io.docket.application.inbox;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import java.util.List;

/** Answers the projects that the caller may see: all with {@code view_projects}, else those of the inboxes in sight. */
public record ListProjects() implements ReadCommand<List<Versioned<Project>>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ListProjects, List<Versioned<Project>>> {
        @Override
        public List<Versioned<Project>> handle(ListProjects command, Access access, TenantStore store) {
            return store.the(Projects.class).all().stream()
                    .filter(VisibleProjects.to(access, store))
                    .toList();
        }
    }
}
