package io.docket.domain.inbox;

import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.ProjectId;

/** Receives documents; belongs to one project. */
public record Inbox(InboxId id, String name, ProjectId project) {
    public Inbox {
        InvalidValue.unlessText("name", name, 200);
    }
}
