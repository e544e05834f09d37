package io.docket.rest.access;

import io.docket.application.access.IssueToken;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token that is asked for. */
@Schema(name = "TokenModelBase")
public record TokenDraftJson(String username, Optional<List<AssignmentDraftJson>> roles) {
    IssueToken command() {
        return new IssueToken(username, roles.map(AssignmentDraftJson::wanted));
    }
}
