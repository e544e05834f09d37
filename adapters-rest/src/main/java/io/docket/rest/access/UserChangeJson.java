package io.docket.rest.access;

import io.docket.application.access.ChangeUser;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.domain.kernel.UserId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of a user. */
@Schema(name = "UserModelPatch")
public record UserChangeJson(Change<String> username, Change<Boolean> active, Change<List<AssignmentDraftJson>> roles) {
    ChangeUser command(UserId id, Expected expected) {
        return new ChangeUser(id, username, active, roles.map(AssignmentDraftJson::wanted), expected);
    }
}
