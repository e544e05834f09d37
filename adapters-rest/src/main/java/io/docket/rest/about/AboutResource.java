package io.docket.rest.about;

import io.docket.application.about.ReadReleaseNotes;
import io.docket.application.about.ReadVersion;
import io.docket.application.about.Release;
import io.docket.rest.access.Calls;
import io.docket.rest.access.OpenToAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @GET
    @Path("release_notes")
    @Operation(operationId = "get_release_notes", summary = "What came with each version, newest first")
    public List<ReleaseJson> releaseNotes() {
        return calls.run(new ReadReleaseNotes()).stream().map(ReleaseJson::of).toList();
    }

    /** The version that runs. */
    public record VersionJson(String version) {}

    /** What came with a version; one that is not released yet has no date. */
    @Schema(name = "Release")
    public record ReleaseJson(String version, Optional<String> date, List<String> notes) {
        static ReleaseJson of(Release release) {
            return new ReleaseJson(release.version(), release.date().map(LocalDate::toString), release.notes());
        }
    }
}
