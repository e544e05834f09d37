package io.docket.persistence.access;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import java.util.Optional;

/** A role assignment as it is stored. */
record AssignmentJson(String role, Optional<String> inbox, Optional<String> document) {
    static AssignmentJson of(RoleAssignment assignment) {
        Target target = assignment.target();
        return new AssignmentJson(
                assignment.role().value(),
                target.inbox().map(InboxId::value),
                target.document().map(DocumentId::value));
    }

    RoleAssignment toDomain() {
        return new RoleAssignment(new RoleId(role), new Target(inbox.map(InboxId::new), document.map(DocumentId::new)));
    }
}
