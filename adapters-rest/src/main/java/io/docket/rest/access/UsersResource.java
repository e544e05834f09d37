package io.docket.rest.access;

import io.docket.application.access.ListUsers;
import io.docket.application.access.ReadOwnUser;
import io.docket.application.access.ReadUser;
import io.docket.application.access.RemoveUser;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import io.docket.rest.wire.Streamed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users. */
@Path("/users")
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class UsersResource {
    private final Calls calls;

    @Inject
    public UsersResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_users_resource", summary = "The tenant's users, oldest first")
    public Streamed<UserJson> list() {
        return Streamed.of(
                (Optional<Versioned<User>> last) ->
                        calls.run(new ListUsers(last.map(user -> user.value().id()))),
                ListUsers.BATCH,
                user -> UserJson.of(user.value()));
    }

    @POST
    @Created
    @Answers({403, 404, 406, 409, 413, 415})
    @Operation(operationId = "post_users_resource", summary = "Makes a user")
    public Versioned<UserJson> create(UserDraftJson draft) {
        return calls.run(draft.command()).map(UserJson::of);
    }

    @GET
    @Path("me")
    @Operation(operationId = "get_me", summary = "The user who asks")
    public Versioned<UserJson> me() {
        return calls.run(new ReadOwnUser()).map(UserJson::of);
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_user_resource", summary = "One user")
    public Versioned<UserJson> read(@PathParam("id") UserId id) {
        return calls.run(new ReadUser(id)).map(UserJson::of);
    }

    @PATCH
    @Path("{id}")
    @Answers({403, 404, 409, 413, 415})
    @Operation(operationId = "patch_user_resource", summary = "Changes a user's name, roles or activity")
    public Versioned<UserJson> change(
            @PathParam("id") UserId id,
            UserChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(UserJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_user_resource", summary = "Removes a user, or oneself")
    public void remove(@PathParam("id") UserId id) {
        calls.run(new RemoveUser(id));
    }

    @POST
    @Path("me/change_password")
    @Answers({403, 409, 413, 415, 422, 503})
    @Operation(operationId = "post_change_password", summary = "Another password for the user who asks")
    public void changePassword(ChangePasswordJson given) {
        calls.run(given.command());
    }
}
