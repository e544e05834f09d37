package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;

/**
 * Renames an inbox or moves it to another project that the caller sees; neither can be cleared. Needs {@code view_list} on
 * the inbox too. Documents keep what was read, and are read by the new project's formats when they are reprocessed.
 */
public record ChangeInbox(InboxId id, Change<String> name, Change<ProjectId> project, Expected expected)
        implements WriteCommand<Versioned<Inbox>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.CREATE_INBOX).on(id);
    }

    static final class Handler implements WriteHandler<ChangeInbox, Versioned<Inbox>> {
        @Override
        public Versioned<Inbox> handle(ChangeInbox command, Access access, TenantStore store) {
            if (!access.visible(Permission.VIEW_LIST).includes(command.id())) {
                throw Refusal.forbidden("You lack the permission to see what lies in this inbox.");
            }
            Inboxes inboxes = store.the(Inboxes.class);
            Versioned<Inbox> stored = inboxes.find(command.id()).orElseThrow(() -> Refusal.notFound("inbox"));
            Inbox before = command.expected().check(stored);
            var after = new Inbox(
                    before.id(),
                    command.name().over(before.name(), before.name()),
                    command.project().over(before.project(), before.project()));
            if (after.equals(before)) {
                return stored;
            }
            if (!after.project().equals(before.project())) {
                store.the(Projects.class)
                        .locked(after.project())
                        .filter(VisibleProjects.to(access, store))
                        .orElseThrow(() -> Refusal.notFound("project"));
            }
            inboxes.save(stored.map(inbox -> after));
            return inboxes.find(command.id()).orElseThrow();
        }
    }
}
