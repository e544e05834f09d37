package io.docket.application.inbox;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.inbox.InboxRemoved;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;

/** Makes an inbox as good as gone, and says so to whoever keeps something for it. */
record Withdrawal(Access access, TenantStore store, InstantSource clock) {
    void of(InboxId inbox) {
        store.the(Inboxes.class).withdraw(inbox);
        access.emit(new InboxRemoved(store.tenant(), inbox, clock.instant()));
    }
}
