package io.docket.rest.inbox;

import io.docket.application.inbox.ListInboxes;
import io.docket.application.inbox.ReadInbox;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inboxes; what lies in them is the documents' own resource. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class InboxesResource {
    private final Calls calls;

    @Inject
    public InboxesResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "get_inboxes_resource", summary = "The inboxes that the caller may list or upload to")
    public List<InboxJson> list() {
        return calls.run(new ListInboxes()).stream().map(InboxJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_inbox_resource", summary = "One inbox")
    public Versioned<InboxJson> read(@PathParam("id") InboxId id) {
        return calls.run(new ReadInbox(id)).map(InboxJson::of);
    }
}
