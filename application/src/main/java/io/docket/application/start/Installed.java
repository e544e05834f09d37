package io.docket.application.start;

import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import java.util.Map;
import java.util.Optional;

/** What an installation has after its start: its first tenant, that tenant's inboxes by name, and whether all is new. */
public record Installed(TenantId tenant, Map<String, InboxId> inboxes, boolean madeNow) {
    public Installed {
        inboxes = Map.copyOf(inboxes);
    }

    public InboxId inbox(String name) {
        return Optional.ofNullable(inboxes.get(name))
                .orElseThrow(() -> new InvalidValue("inbox", "named " + name + " does not exist"));
    }
}
