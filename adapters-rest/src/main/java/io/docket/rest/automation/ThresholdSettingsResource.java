package io.docket.rest.automation;

import io.docket.application.automation.ReadTrackRecord;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ListSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.application.settings.ResetSettings;
import io.docket.domain.automation.MaxError;
import io.docket.domain.automation.Thresholds;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Thresholds of the tenant, of projects and of inboxes. */
@Path("/threshold_settings")
@Tag(name = "threshold_settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ThresholdSettingsResource {
    private final Calls calls;

    @Inject
    public ThresholdSettingsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_settings_threshold_resource", summary = "Each scope's own thresholds")
    public List<ThresholdSettingsJson> list() {
        return calls.run(new ListSettings(Thresholds.KIND)).stream()
                .map(scoped -> ThresholdSettingsJson.of(scoped.scope(), scoped.layer()))
                .toList();
    }

    @GET
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(
            operationId = "get_setting_threshold_resource",
            summary = "A scope's own thresholds, or with default all that hold there")
    public Versioned<ThresholdSettingsJson> read(
            @PathParam("scope") Scope scope, @QueryParam("default") @DefaultValue("false") boolean full) {
        return ThresholdSettingsJson.of(scope, calls.run(new ReadSettings(Thresholds.KIND, scope, full)));
    }

    @GET
    @Path("{scope}/curve")
    @Answers({400, 403, 404})
    @Operation(
            operationId = "get_threshold_curve",
            summary = "How much error each threshold would have let through, by field, as far as answers were checked")
    public ErrorCurvesJson curve(
            @PathParam("scope") Scope scope,
            @Parameter(
                            description = "Also answers what would have become of the documents if each field were held"
                                    + " to this error, in percent.",
                            schema = @Schema(type = SchemaType.NUMBER))
                    @QueryParam("max_error")
                    Optional<MaxError> maxError) {
        return ErrorCurvesJson.of(scope, calls.run(new ReadTrackRecord(scope)), maxError);
    }

    @PATCH
    @Path("{scope}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "patch_setting_threshold_resource",
            summary = "Changes what is named of a scope's thresholds")
    public Versioned<ThresholdSettingsJson> change(
            @PathParam("scope") Scope scope,
            ThresholdChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return ThresholdSettingsJson.of(
                scope, calls.run(new ChangeSettings(Thresholds.KIND, scope, LayerJson.change(change), expected)));
    }

    @DELETE
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(operationId = "delete_setting_threshold_resource", summary = "Takes a scope's own thresholds away")
    public void reset(@PathParam("scope") Scope scope) {
        calls.run(new ResetSettings(Thresholds.KIND, scope));
    }
}
