package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.inbox.ProjectRemoved;
import io.docket.domain.kernel.ProjectId;
import java.time.InstantSource;

/** Removes a project and all of its inboxes, as {@link RemoveInbox} says. Its formats stay. */
public record RemoveProject(ProjectId id) implements WriteCommand<ProjectId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements WriteHandler<RemoveProject, ProjectId> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public ProjectId handle(RemoveProject command, Access access, TenantStore store) {
            Projects projects = store.the(Projects.class);
            projects.locked(command.id()).orElseThrow(() -> Refusal.notFound("project"));
            store.the(Inboxes.class)
                    .of(command.id())
                    .forEach(inbox -> new Withdrawal(access, store, clock)
                            .of(inbox.value().id()));
            projects.withdraw(command.id());
            access.emit(new ProjectRemoved(store.tenant(), command.id(), clock.instant()));
            return command.id();
        }
    }
}
