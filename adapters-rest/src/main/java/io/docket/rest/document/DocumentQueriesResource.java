package io.docket.rest.document;

import io.docket.application.document.CopyDocuments;
import io.docket.application.document.DataType;
import io.docket.application.document.MoveDocuments;
import io.docket.application.document.QueryFiles;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.FileAnswer;
import io.docket.rest.wire.WireJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is had of several documents at once. */
@Path("/documents")
@Tag(name = "documents")
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentQueriesResource {
    private final Calls calls;

    @Inject
    public DocumentQueriesResource(Calls calls) {
        this.calls = calls;
    }

    @PATCH
    @Path("{id}/copy_inbox")
    @Produces(MediaType.APPLICATION_JSON)
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_document_copy_resource", summary = "Copies documents into an inbox, all or none")
    public DocumentIdsJson copy(@PathParam("id") InboxId inbox, DocumentIdsJson wanted) {
        return DocumentIdsJson.of(calls.run(new CopyDocuments(wanted.ids(), inbox)));
    }

    @PATCH
    @Path("{id}/move_inbox")
    @Produces(MediaType.APPLICATION_JSON)
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_document_move_resource", summary = "Moves documents into an inbox, all or none")
    public DocumentIdsJson move(@PathParam("id") InboxId inbox, DocumentIdsJson wanted) {
        return DocumentIdsJson.of(calls.run(new MoveDocuments(wanted.ids(), inbox)));
    }

    @POST
    @Path("file_query/{data_type}")
    @Produces(MediaType.WILDCARD)
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_document_data_resource",
            summary = "A zip with the data, the text, the file or the first page's image of each document")
    public FileAnswer files(@PathParam("data_type") DataType type, DocumentIdsJson wanted) {
        var query =
                new QueryFiles(wanted.ids(), type, (document, out) -> WireJson.write(DocumentJson.of(document), out));
        return DocumentFiles.answer(calls.run(query));
    }
}
