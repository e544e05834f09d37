package io.docket.rest.about;

import io.docket.application.about.ReadVersion;
import io.docket.rest.access.Calls;
import io.docket.rest.access.OpenToAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** About this installation. */
@Path("/about")
@Tag(name = "about")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AboutResource {
    private final Calls calls;

    @Inject
    public AboutResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("version")
    @OpenToAll
    @Operation(operationId = "get_version", summary = "The version that runs")
    public VersionJson version() {
        return new VersionJson(calls.run(new ReadVersion()));
    }

    /** The version that runs. */
    public record VersionJson(String version) {}
}
