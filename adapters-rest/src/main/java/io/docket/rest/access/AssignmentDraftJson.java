package io.docket.rest.access;

import io.docket.application.access.WantedAssignment;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that is asked for, by its id or its name, on an inbox, on a document, or on the whole tenant. */
@Schema(name = "TokenRoleModel")
public record AssignmentDraftJson(String role, Optional<String> inbox, Optional<String> documentId) {
    static List<WantedAssignment> wanted(List<AssignmentDraftJson> roles) {
        return roles.stream()
                .map(one -> new WantedAssignment(one.role(), one.inbox(), one.documentId()))
                .toList();
    }
}
