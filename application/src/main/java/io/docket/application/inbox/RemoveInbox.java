package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;

/**
 * Removes an inbox: from now on it and its documents are unknown to everybody, and none of them is processed any more; rows
 * and files are erased in the background, by any node. Roles and keys that are held on it give nothing any more.
 */
public record RemoveInbox(InboxId id) implements WriteCommand<InboxId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.CREATE_INBOX).on(id);
    }

    static final class Handler implements WriteHandler<RemoveInbox, InboxId> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public InboxId handle(RemoveInbox command, Access access, TenantStore store) {
            store.the(Inboxes.class).find(command.id()).orElseThrow(() -> Refusal.notFound("inbox"));
            new Withdrawal(access, store, clock).of(command.id());
            return command.id();
        }
    }
}
