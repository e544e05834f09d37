package io.docket.rest.review;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.review.ReadLastVersion;
import io.docket.application.review.ReadWorkflow;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.rest.access.Calls;
import io.docket.rest.document.DocumentJson;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What reviewers do with documents, and what happened to these. */
@Path("/documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentReviewResource {
    private final Calls calls;

    @Inject
    public DocumentReviewResource(Calls calls) {
        this.calls = calls;
    }

    @POST
    @Path("{id}/feedback")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_document_submit_eval_resource",
            summary = "Says what a document says, and submits it",
            description = "The same content under the same name again adds no version.")
    public Versioned<VersionJson> feedback(
            @PathParam("id") DocumentId id,
            FeedbackJson given,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(given.command(id, expected)).map(VersionJson::of);
    }

    @POST
    @Path("enrich")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_enrichment_resource",
            summary = "Fills fields of documents from other data, all or none",
            description = "Each document from the one record that agrees with it in all fields to match on.")
    public EnrichedJson enrich(EnrichmentJson given) {
        return EnrichedJson.of(calls.run(given.command()));
    }

    @GET
    @Path("{id}/last_version")
    @Answers({403, 404})
    @Operation(
            operationId = "get_document_last_version_resource",
            summary = "A document's newest version",
            description = "By name, source (human or machine), and whether it is evaluated.")
    public Versioned<VersionJson> lastVersion(
            @PathParam("id") DocumentId id,
            @QueryParam("name") Optional<String> name,
            @QueryParam("source") Optional<VersionSource> source,
            @QueryParam("is_evaluated") @DefaultValue("false") boolean evaluated) {
        return calls.run(new ReadLastVersion(id, name, source, evaluated)).map(VersionJson::of);
    }

    @POST
    @Path("{id}/status_data")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_document_status_data_resource",
            summary = "Locks, escalates, rejects or submits a document, or takes that back",
            description = "Each change needs its permission beside review.")
    public Versioned<DocumentJson> status(
            @PathParam("id") DocumentId id,
            StatusChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(DocumentJson::of);
    }

    @GET
    @Path("{id}/workflow")
    @Answers({403, 404})
    @Operation(
            operationId = "get_document_workflow_resource",
            summary = "What happened to a document, and when",
            description = "Nodes by id, and links from each to what happened next, with the seconds between.")
    public WorkflowJson workflow(@PathParam("id") DocumentId id) {
        return WorkflowJson.of(calls.run(new ReadWorkflow(id)));
    }
}
