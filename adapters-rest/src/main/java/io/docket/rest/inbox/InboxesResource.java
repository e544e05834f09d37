package io.docket.rest.inbox;

import io.docket.application.inbox.ListInboxes;
import io.docket.application.inbox.ReadInbox;
import io.docket.application.inbox.RemoveInbox;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inboxes; what lies in them is the documents' own resource. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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

    @POST
    @Created
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "post_inboxes_resource", summary = "Makes an inbox")
    public Versioned<InboxJson> create(InboxDraftJson draft) {
        return calls.run(draft.command()).map(InboxJson::of);
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_inbox_resource", summary = "One inbox")
    public Versioned<InboxJson> read(@PathParam("id") InboxId id) {
        return calls.run(new ReadInbox(id)).map(InboxJson::of);
    }

    @PATCH
    @Path("{id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_inbox_resource", summary = "Changes what is named of an inbox")
    public Versioned<InboxJson> change(
            @PathParam("id") InboxId id,
            InboxChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(InboxJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_inbox_resource", summary = "Removes an inbox with everything in it")
    public void remove(@PathParam("id") InboxId id) {
        calls.run(new RemoveInbox(id));
    }
}
