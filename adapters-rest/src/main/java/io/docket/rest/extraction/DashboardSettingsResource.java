package io.docket.rest.extraction;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.kernel.Scope;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether feedback teaches, by the settings of the tenant, of projects and of inboxes. */
@Path("/settings/dashboard")
@Tag(name = "settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DashboardSettingsResource {
    private final Calls calls;

    @Inject
    public DashboardSettingsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403, 404})
    @Operation(
            operationId = "get_dashboard_settings_atomic_resource",
            summary = "A scope's own dashboard settings, or with full all that holds there",
            description = "autolearning alone: what only a client of its own would read is not kept here.")
    public Versioned<DashboardSettingsJson> read(
            @QueryParam("scope") @DefaultValue("default") Scope scope,
            @QueryParam("full") @DefaultValue("false") boolean full) {
        return DashboardSettingsJson.of(calls.run(new ReadSettings(AutoLearning.KIND, scope, full)));
    }

    @PATCH
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "patch_dashboard_settings_atomic_resource",
            summary = "Changes what is named of a scope's dashboard settings")
    public Versioned<DashboardSettingsJson> change(
            DashboardChangeJson change, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return DashboardSettingsJson.of(
                calls.run(new ChangeSettings(AutoLearning.KIND, change.at(), change.layer(), expected)));
    }
}
