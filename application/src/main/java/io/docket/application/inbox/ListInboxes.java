package io.docket.application.inbox;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.inbox.Inbox;
import java.util.List;

/** Answers the inboxes that the caller may list or upload to. */
public record ListInboxes() implements ReadCommand<List<Versioned<Inbox>>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ListInboxes, List<Versioned<Inbox>>> {
        @Override
        public List<Versioned<Inbox>> handle(ListInboxes command, Access access, TenantStore store) {
            Visibility seen = access.visible(Permission.VIEW_LIST, Permission.UPLOAD);
            return store.the(Inboxes.class).all().stream()
                    .filter(inbox -> seen.includes(inbox.value().id()))
                    .toList();
        }
    }
}
