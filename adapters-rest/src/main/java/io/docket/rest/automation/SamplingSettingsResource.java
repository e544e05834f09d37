package io.docket.rest.automation;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ListSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.application.settings.ResetSettings;
import io.docket.domain.automation.Sampling;
import io.docket.domain.kernel.Scope;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.LayerJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sampling by the settings of the tenant, of projects and of inboxes. */
@Path("/sampling_settings")
@Tag(name = "sampling_settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SamplingSettingsResource {
    private final Calls calls;

    @Inject
    public SamplingSettingsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_setting_samplings_resource", summary = "Each scope's own sampling")
    public List<SamplingSettingsJson> list() {
        return calls.run(new ListSettings(Sampling.KIND)).stream()
                .map(scoped -> SamplingSettingsJson.of(scoped.scope(), scoped.layer()))
                .toList();
    }

    @GET
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(
            operationId = "get_setting_sampling_resource",
            summary = "A scope's own sampling, or with default all that holds there")
    public Versioned<SamplingSettingsJson> read(
            @PathParam("scope") Scope scope, @QueryParam("default") @DefaultValue("false") boolean full) {
        return SamplingSettingsJson.of(scope, calls.run(new ReadSettings(Sampling.KIND, scope, full)));
    }

    @PATCH
    @Path("{scope}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_setting_sampling_resource", summary = "Changes what is named of a scope's sampling")
    public Versioned<SamplingSettingsJson> change(
            @PathParam("scope") Scope scope,
            SamplingChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return SamplingSettingsJson.of(
                scope, calls.run(new ChangeSettings(Sampling.KIND, scope, LayerJson.change(change), expected)));
    }

    @DELETE
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(operationId = "delete_setting_sampling_resource", summary = "Takes a scope's own sampling away")
    public void reset(@PathParam("scope") Scope scope) {
        calls.run(new ResetSettings(Sampling.KIND, scope));
    }
}
