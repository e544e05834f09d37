package io.docket.persistence.access;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.persistence.kernel.StoredJson;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** A role assignment as it is stored. */
record AssignmentJson(String role, Optional<String> inbox, Optional<String> document) {
    static String write(List<RoleAssignment> assignments) {
        return StoredJson.write(assignments.stream().map(AssignmentJson::of).toList());
    }

    static List<RoleAssignment> read(String stored) {
        return StoredJson.read(stored, new TypeReference<List<AssignmentJson>>() {}).stream()
                .map(AssignmentJson::toDomain)
                .toList();
    }

    private static AssignmentJson of(RoleAssignment assignment) {
        Target target = assignment.target();
        return new AssignmentJson(
                assignment.role().value(),
                target.inbox().map(InboxId::value),
                target.document().map(DocumentId::value));
    }

    private RoleAssignment toDomain() {
        return new RoleAssignment(new RoleId(role), new Target(inbox.map(InboxId::new), document.map(DocumentId::new)));
    }
}
