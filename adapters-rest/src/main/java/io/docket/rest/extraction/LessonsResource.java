package io.docket.rest.extraction;

import io.docket.application.extraction.PageLessons;
import io.docket.application.extraction.UndoLesson;
import io.docket.application.extraction.UndoLessons;
import io.docket.application.kernel.PageRequest;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Paged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an inbox was taught by feedback; an addition of ours to the contract. */
@Path("/inboxes")
@Tag(name = "inboxes")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class LessonsResource {
    private final Calls calls;

    @Inject
    public LessonsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{id}/lessons")
    @Answers({403, 404})
    @Operation(
            operationId = "get_inbox_lessons",
            summary = "A page of what feedback taught an inbox, newest first",
            description =
                    "An array with exactly one page. Each lesson names the document that taught it, and its section, counted from 0.")
    public List<Paged<LessonJson>> page(
            @PathParam("id") InboxId id,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("20") int perPage) {
        return Paged.of(
                calls.run(new PageLessons(id, new PageRequest(page, perPage))).map(LessonJson::of));
    }

    @DELETE
    @Path("{id}/lessons")
    @Answers({403, 404})
    @Operation(
            operationId = "delete_inbox_lessons",
            summary = "Forgets all that an inbox was taught",
            description = "Documents stay as they were read until they are processed again; feedback stays.")
    public void undoAll(@PathParam("id") InboxId id) {
        calls.run(new UndoLessons(id));
    }

    @DELETE
    @Path("{id}/lessons/{lesson}")
    @Answers({403, 404})
    @Operation(
            operationId = "delete_inbox_lesson",
            summary = "Forgets what one document taught an inbox",
            description = "Documents stay as they were read until they are processed again; the feedback stays.")
    public void undo(@PathParam("id") InboxId id, @PathParam("lesson") DocumentId lesson) {
        calls.run(new UndoLesson(id, lesson));
    }
}
