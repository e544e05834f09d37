package io.docket.rest.extraction;

import io.docket.domain.kernel.DocumentId;
import io.docket.rest.access.Calls;
import io.docket.rest.document.PredictionJson;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables that somebody draws on a page. */
@Path("/documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class TableAnnotationResource {
    private final Calls calls;

    @Inject
    public TableAnnotationResource(Calls calls) {
        this.calls = calls;
    }

    @POST
    @Path("{id}/process_table_annotation")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "post_document_process_table_annotation",
            summary = "Reads a table by the bounds that somebody drew",
            description = "Rows are read as the first row shows them, also on the pages after it where the same header"
                    + " stands again. Nothing is stored: what is answered can be given as feedback.")
    public DrawnLinesJson read(@PathParam("id") DocumentId id, TableAnnotationJson drawn) {
        return new DrawnLinesJson(Map.of(drawn.name(), PredictionJson.rows(calls.run(drawn.command(id)))));
    }

    /** The rows that were read, by the table's name. */
    @Schema(name = "DrawnLines")
    public record DrawnLinesJson(Map<String, List<Map<String, PredictionJson.ValueJson>>> lines) {}
}
