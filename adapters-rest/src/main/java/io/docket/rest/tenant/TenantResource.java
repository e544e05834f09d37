package io.docket.rest.tenant;

import io.docket.application.tenant.RemoveTenant;
import io.docket.rest.access.Calls;
import io.docket.rest.access.OpenToAll;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Complete;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tenant that one belongs to. */
@Path("/tenant")
@Tag(name = "tenant")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TenantResource {
    private final Calls calls;

    @Inject
    public TenantResource(Calls calls) {
        this.calls = calls;
    }

    @DELETE
    @Answers({403, 404, 409})
    @Operation(
            operationId = "delete_tenant_resource",
            summary = "Removes the tenant with everything in it",
            description = "Nobody can sign in to it any more; what it stored is erased in the background. The"
                    + " installation's first tenant is removed only when no other is left (409).")
    public void remove() {
        calls.run(new RemoveTenant());
    }

    /** The contract lists 401, though nobody is asked for credentials here. */
    @PATCH
    @Path("activate")
    @OpenToAll
    @Answers({401, 404, 405, 413, 415, 422, 429})
    @Operation(
            operationId = "patch_activate_tenant_resource",
            summary = "Activates a tenant by the code that was sent to its address")
    public ActivatedTenantJson activate(@Complete ActivationJson given) {
        return new ActivatedTenantJson(calls.run(given.activation()));
    }
}
