package io.docket.rest.inbox;

import io.docket.application.inbox.ChangeInbox;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of an inbox. */
@Schema(name = "InboxModelPatch")
public record InboxChangeJson(Change<String> name, Change<ProjectId> project) {
    ChangeInbox command(InboxId id, Expected expected) {
        return new ChangeInbox(id, name, project, expected);
    }
}
