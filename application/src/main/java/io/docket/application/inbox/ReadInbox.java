package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;

/** Answers one inbox. */
public record ReadInbox(InboxId id) implements ReadCommand<Versioned<Inbox>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_LIST).on(id);
    }

    static final class Handler implements ReadHandler<ReadInbox, Versioned<Inbox>> {
        @Override
        public Versioned<Inbox> handle(ReadInbox command, Access access, TenantStore store) {
            return store.the(Inboxes.class).find(command.id()).orElseThrow(() -> Refusal.notFound("inbox"));
        }
    }
}
