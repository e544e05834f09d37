package io.docket.rest.document;

import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.ListDocuments;
import io.docket.application.document.PageDocuments;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Paged;
import io.docket.rest.wire.Streamed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of an inbox: all of them, or a page at a time. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class InboxDocumentsResource {
    private final Calls calls;

    @Inject
    public InboxDocumentsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{id}/documents")
    @Answers({403, 404})
    @Operation(operationId = "get_inbox_document_resource", summary = "All documents of an inbox, oldest first")
    public Streamed<DocumentJson> all(@PathParam("id") InboxId id) {
        return Streamed.of(
                (Optional<Versioned<Document>> last) -> calls.run(
                        new ListDocuments(id, last.map(stored -> stored.value().id()))),
                ListDocuments.BATCH,
                DocumentJson::of);
    }

    @GET
    @Path("{id}/paginated")
    @Answers({403, 404})
    @Operation(
            operationId = "get_inbox_paginated_resource",
            summary = "A page of an inbox's documents",
            description = "An array with exactly one page. order_by is receive_time, done_time, original_filename or"
                    + " page_count, with - before it for the last first; newest first without it.")
    public List<Paged<DocumentJson>> page(
            @PathParam("id") InboxId id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("20") int perPage,
            @QueryParam("start_receive_date") Optional<Instant> from,
            @QueryParam("end_receive_date") Optional<Instant> until,
            @QueryParam("order_by") Optional<DocumentOrder> order) {
        var request = new PageRequest(page, perPage);
        var filter = new DocumentFilter(from, until);
        var wanted = new PageDocuments(id, filter, order.orElse(DocumentOrder.STANDARD), request);
        return Paged.of(calls.run(wanted).map(DocumentJson::of));
    }
}
