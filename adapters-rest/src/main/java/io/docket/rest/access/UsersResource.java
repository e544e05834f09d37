package io.docket.rest.access;

import io.docket.application.access.ReadOwnUser;
import io.docket.application.kernel.Versioned;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users. */
@Path("/users")
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class UsersResource {
    private final Calls calls;

    @Inject
    public UsersResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("me")
    @Operation(operationId = "get_me", summary = "The user who asks")
    public Versioned<UserJson> me() {
        return calls.run(new ReadOwnUser()).map(UserJson::of);
    }
}
