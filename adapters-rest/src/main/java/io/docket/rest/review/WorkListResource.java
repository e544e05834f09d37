package io.docket.rest.review;

import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reviewers' work list. */
@Path("/documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class WorkListResource {
    private final WorkQueries queries;

    @Inject
    public WorkListResource(WorkQueries queries) {
        this.queries = queries;
    }

    @POST
    @Path("query/{query_type}")
    @Answers({403, 413, 415, 422})
    @Operation(
            operationId = "post_document_query",
            summary = "Counts what waits for review, finds the oldest, and gives the next",
            description =
                    "next-document and prev-document lock what they give. filter takes the operators named here alone;"
                            + " _id is the document to step on from, timing_fields what avg-time is measured between.")
    public WorkAnswerJson query(@PathParam("query_type") QueryType type, WorkQueryJson query) {
        return queries.answer(type, query);
    }
}
