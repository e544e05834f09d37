package io.docket.rest.access;

import io.docket.application.access.CreateUser;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user to make. */
@Schema(name = "UserModelPost")
public record UserDraftJson(
        String username, Optional<String> password, boolean active, List<AssignmentDraftJson> roles) {
    CreateUser command() {
        return new CreateUser(username, password, active, AssignmentDraftJson.wanted(roles));
    }

    @Override
    public String toString() {
        return "UserDraftJson[hidden]";
    }
}
