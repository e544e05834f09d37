package io.docket.rest.document;

import io.docket.application.document.ListBulkTasks;
import io.docket.application.document.ReadBulkTask;
import io.docket.application.document.StartBulkTask;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Followed;
import io.docket.rest.wire.Form;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done to all documents of an inbox in the background, and how far that has come. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class InboxTasksResource {
    private final Calls calls;

    @Inject
    public InboxTasksResource(Calls calls) {
        this.calls = calls;
    }

    @DELETE
    @Path("{id}/documents")
    @Answers({403, 404, 409})
    @Operation(
            operationId = "delete_inbox_document_resource",
            summary = "Removes the documents of an inbox, or their files alone",
            description =
                    "In the background; Location names the task that tells how far it has come. Dates are those on"
                            + " which documents were received, both included; DONE are those that nobody has anything to do with.")
    public Followed remove(
            @PathParam("id") InboxId id,
            @QueryParam("how") @DefaultValue("FULL") Removal removal,
            @QueryParam("what") @DefaultValue("ALL") Which which,
            @QueryParam("start_date") Optional<Instant> from,
            @QueryParam("end_date") Optional<Instant> until) {
        var work = new BulkWork.Removal(removal.how(), which == Which.DONE, from, until);
        BulkTask task = calls.run(new StartBulkTask(id, work));
        return new Followed("inboxes/" + id + "/tasks/" + task.id());
    }

    @POST
    @Path("{id}/reprocess")
    // Most send no form at all, and so no media type either.
    @Consumes(MediaType.WILDCARD)
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_inbox_reprocess_resource",
            summary = "Finds the fields of an inbox's documents anew",
            description = "In the background; answers the task that tells how far it has come.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ReprocessForm.class)))
    public TaskJson reprocess(
            @PathParam("id") InboxId id,
            @QueryParam("name") @DefaultValue("predicted") String name,
            @QueryParam("reviewer") @DefaultValue("Machine") Reviewer reviewer,
            @Context HttpHeaders headers,
            InputStream body) {
        BulkWork work = ReprocessForm.work(Form.texts(body, headers), reviewer.version(name));
        return TaskJson.of(calls.run(new StartBulkTask(id, work)));
    }

    @GET
    @Path("{id}/tasks")
    @Answers({403, 404})
    @Operation(operationId = "get_inbox_tasks_resource", summary = "The last tasks of an inbox, oldest first")
    public List<TaskJson> tasks(@PathParam("id") InboxId id) {
        return calls.run(new ListBulkTasks(id)).stream().map(TaskJson::of).toList();
    }

    @GET
    @Path("{id}/tasks/{task}")
    @Answers({403, 404})
    @Operation(operationId = "get_inbox_task_resource", summary = "How far a task of an inbox has come")
    public Versioned<TaskJson> task(@PathParam("id") InboxId id, @PathParam("task") TaskId task) {
        return calls.run(new ReadBulkTask(id, task)).map(TaskJson::of);
    }
}
