package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
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

/** Makes an inbox in a project of the tenant. Two inboxes may have one name; where one is asked for by it, the oldest is meant. */
public record CreateInbox(String name, ProjectId project) implements WriteCommand<Versioned<Inbox>> {
    /** Inboxes are listed whole, so there are never more. */
    private static final int MOST = 5_000;

    @Override
    public Requirement requires() {
        return anyOf(Permission.CREATE_INBOX).onTenant();
    }

    static final class Handler implements WriteHandler<CreateInbox, Versioned<Inbox>> {
        private final Ids ids;

        Handler(Ids ids) {
            this.ids = ids;
        }

        @Override
        public Versioned<Inbox> handle(CreateInbox command, Access access, TenantStore store) {
            var inbox = new Inbox(new InboxId(ids.next()), command.name(), command.project());
            store.the(Projects.class).locked(inbox.project()).orElseThrow(() -> Refusal.notFound("project"));
            Inboxes inboxes = store.the(Inboxes.class);
            if (inboxes.all().size() >= MOST) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "too_many_inboxes", "There are " + MOST + " inboxes already.");
            }
            inboxes.add(inbox);
            return inboxes.find(inbox.id()).orElseThrow();
        }
    }
}
