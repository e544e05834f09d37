package io.docket.rest.access;

import io.docket.application.access.CreateApiKey;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API key to make, for a user named by id or user name; active unless said otherwise. */
@Schema(name = "APIKeyRequest")
public record ApiKeyDraftJson(
        String user, List<AssignmentDraftJson> roles, Optional<Boolean> active, Optional<Instant> expireAt) {
    CreateApiKey command(Optional<InboxId> inbox) {
        return new CreateApiKey(inbox, user, AssignmentDraftJson.wanted(roles), active.orElse(true), expireAt);
    }
}
