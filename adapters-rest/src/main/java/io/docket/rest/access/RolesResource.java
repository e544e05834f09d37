package io.docket.rest.access;

import io.docket.application.access.ListRoles;
import io.docket.application.access.ReadRole;
import io.docket.application.access.RemoveRole;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.RoleId;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Complete;
import io.docket.rest.wire.Created;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Roles. */
@Path("/roles")
@Tag(name = "roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class RolesResource {
    private final Calls calls;

    @Inject
    public RolesResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "get_roles_resource", summary = "The roles that the caller may see")
    public List<RoleJson> list() {
        return calls.run(new ListRoles()).stream()
                .map(role -> RoleJson.of(role.value()))
                .toList();
    }

    @POST
    @Created
    @Answers({403, 405, 409, 413, 415, 422})
    @Operation(operationId = "post_roles_resource", summary = "Makes a role")
    public Versioned<RoleJson> create(@Complete RoleDraftJson draft) {
        return calls.run(draft.command()).map(RoleJson::of);
    }

    @GET
    @Path("{id}")
    @Answers({404})
    @Operation(operationId = "get_role_resource", summary = "One role")
    public Versioned<RoleJson> read(@PathParam("id") RoleId id) {
        return calls.run(new ReadRole(id)).map(RoleJson::of);
    }

    @PATCH
    @Path("{id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_role_resource", summary = "Changes a role's name or permissions")
    public Versioned<RoleJson> change(
            @PathParam("id") RoleId id,
            RoleChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(RoleJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_role_resource", summary = "Removes a role")
    public void remove(@PathParam("id") RoleId id) {
        calls.run(new RemoveRole(id));
    }
}
