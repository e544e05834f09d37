package io.docket.rest.extraction;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ListSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.application.settings.ResetSettings;
import io.docket.domain.extraction.steering.Steering;
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

/** What is answered and what is not, by settings of the tenant, of projects and of inboxes. */
@Path("/predictor_settings")
@Tag(name = "predictor_settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PredictorSettingsResource {
    private final Calls calls;

    @Inject
    public PredictorSettingsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_predictor_settings_resource", summary = "Each scope's own predictor settings")
    public List<PredictorSettingsJson> list() {
        return calls.run(new ListSettings(Steering.KIND)).stream()
                .map(scoped -> PredictorSettingsJson.of(scoped.scope(), scoped.layer()))
                .toList();
    }

    @GET
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(
            operationId = "get_predictor_setting_resource",
            summary = "A scope's own predictor settings, or with default all that holds there")
    public Versioned<PredictorSettingsJson> read(
            @PathParam("scope") Scope scope, @QueryParam("default") @DefaultValue("false") boolean full) {
        return PredictorSettingsJson.of(scope, calls.run(new ReadSettings(Steering.KIND, scope, full)));
    }

    @PATCH
    @Path("{scope}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "patch_predictor_setting_resource",
            summary = "Changes what is named of a scope's predictor settings")
    public Versioned<PredictorSettingsJson> change(
            @PathParam("scope") Scope scope,
            PredictorChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return PredictorSettingsJson.of(
                scope, calls.run(new ChangeSettings(Steering.KIND, scope, LayerJson.change(change), expected)));
    }

    @DELETE
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(
            operationId = "delete_predictor_setting_resource",
            summary = "Takes a scope's own predictor settings away")
    public void reset(@PathParam("scope") Scope scope) {
        calls.run(new ResetSettings(Steering.KIND, scope));
    }
}
