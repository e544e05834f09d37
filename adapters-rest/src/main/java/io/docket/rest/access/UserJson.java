package io.docket.rest.access;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user with the roles it holds. */
@Schema(name = "UserModelGet")
public record UserJson(
        UserId id, String username, boolean active, Optional<Instant> confirmedAt, List<RoleAssignmentJson> roles) {
    static UserJson of(User user) {
        return new UserJson(
                user.id(),
                user.username(),
                user.active(),
                user.confirmedAt(),
                user.roles().stream().map(RoleAssignmentJson::of).toList());
    }

    /** A role by its id, and the inbox or document it is held on; on the whole tenant without either. */
    @Schema(name = "UserRoleModel")
    public record RoleAssignmentJson(RoleId role, Optional<InboxId> inbox, Optional<DocumentId> documentId) {
        static RoleAssignmentJson of(RoleAssignment assignment) {
            return new RoleAssignmentJson(
                    assignment.role(),
                    assignment.target().inbox(),
                    assignment.target().document());
        }
    }
}
