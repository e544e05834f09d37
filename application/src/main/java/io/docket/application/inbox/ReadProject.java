package io.docket.application.inbox;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;

/** Answers one project; one that the caller may not see is answered as one that does not exist. */
public record ReadProject(ProjectId id) implements ReadCommand<Versioned<Project>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ReadProject, Versioned<Project>> {
        @Override
        public Versioned<Project> handle(ReadProject command, Access access, TenantStore store) {
            return VisibleProjects.find(command.id(), access, store).orElseThrow(() -> Refusal.notFound("project"));
        }
    }
}
