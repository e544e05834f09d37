package io.docket.rest.inbox;

import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inbox. */
@Schema(name = "InboxModelGet")
public record InboxJson(InboxId id, String name, ProjectId project) {
    static InboxJson of(Inbox inbox) {
        return new InboxJson(inbox.id(), inbox.name(), inbox.project());
    }

    static InboxJson of(Versioned<Inbox> stored) {
        return of(stored.value());
    }
}
