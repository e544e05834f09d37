package io.docket.rest.review;

import io.docket.application.review.ListVersionNames;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the documents of an inbox. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class InboxVersionsResource {
    private final Calls calls;

    @Inject
    public InboxVersionsResource(Calls calls) {
        this.calls = calls;
    }

    @POST
    @Path("{id}/compare_versions")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_inbox_compare_resource",
            summary = "Judges a version of each document by another",
            description = "Stores each evaluation under the new name, and answers what was counted.")
    public ComparisonJson compare(@PathParam("id") InboxId id, CompareJson compare) {
        return ComparisonJson.of(calls.run(compare.command(id)));
    }

    @GET
    @Path("{id}/document_versions")
    @Answers({403, 404})
    @Operation(
            operationId = "get_inbox_document_versions_resource",
            summary = "The names of the versions that an inbox's documents have, with counts")
    public List<VersionNameJson> names(@PathParam("id") InboxId id) {
        return calls.run(new ListVersionNames(id)).stream()
                .map(VersionNameJson::of)
                .toList();
    }
}
