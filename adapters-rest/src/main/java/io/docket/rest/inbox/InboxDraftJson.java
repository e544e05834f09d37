package io.docket.rest.inbox;

import io.docket.application.inbox.CreateInbox;
import io.docket.domain.kernel.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inbox to make. */
@Schema(name = "InboxModelPost")
public record InboxDraftJson(String name, ProjectId project) {
    CreateInbox command() {
        return new CreateInbox(name, project);
    }
}
