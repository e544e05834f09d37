package io.docket.rest.tenant;

import io.docket.application.kernel.PageRequest;
import io.docket.application.tenant.ListTenants;
import io.docket.application.tenant.SendActivation;
import io.docket.domain.kernel.TenantId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import io.docket.rest.wire.Paged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All tenants, for the administrators of the installation's first one. */
@Path("/installation/tenants")
@Tag(name = "installation")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class InstallationTenantsResource {
    private final Calls calls;

    @Inject
    public InstallationTenantsResource(Calls calls) {
        this.calls = calls;
    }

    @POST
    @Created
    @Answers({403, 409, 413, 415, 422, 503})
    @Operation(
            operationId = "post_installation_tenants",
            summary = "Registers a tenant and sends a code to its address",
            description = "It becomes active by PATCH /tenant/activate. Its first user has the address as user name and"
                    + " chooses a password by POST /auth/reset_password.")
    public TenantJson register(NewTenantJson given) {
        return TenantJson.of(calls.run(given.registration()));
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_installation_tenants", summary = "A page of the tenants, oldest first")
    public List<Paged<TenantJson>> page(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("20") int perPage) {
        return Paged.of(
                calls.run(new ListTenants(new PageRequest(page, perPage))).map(TenantJson::of));
    }

    @POST
    @Path("{id}/activation")
    @Answers({403, 404, 409, 503})
    @Operation(
            operationId = "post_installation_tenant_activation",
            summary = "Sends a tenant another code, which ends the one before")
    public void sendActivation(@PathParam("id") TenantId id) {
        calls.run(new SendActivation(id));
    }
}
