package io.docket.application.document.output;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.ProjectId;

/** Takes a project's output template away, if it has one: what is built in holds again. */
public record RemoveOutputTemplate(ProjectId project) implements WriteCommand<ProjectId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements WriteHandler<RemoveOutputTemplate, ProjectId> {
        @Override
        public ProjectId handle(RemoveOutputTemplate command, Access access, TenantStore store) {
            store.the(Projects.class).find(command.project()).orElseThrow(() -> Refusal.notFound("project"));
            store.the(OutputTemplates.class).remove(command.project());
            return command.project();
        }
    }
}
