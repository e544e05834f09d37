package io.docket.rest.document;

import io.docket.application.document.output.ReadOutput;
import io.docket.domain.kernel.DocumentId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.FileAnswer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents as templates make them. */
@Path("/documents")
@Tag(name = "documents")
@Produces(MediaType.WILDCARD)
@Dependent
public class CustomOutputResource {
    private final Calls calls;

    @Inject
    public CustomOutputResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{id}/custom_output")
    @Answers({403, 404, 409})
    @Operation(
            operationId = "get_document_transform_resource",
            summary = "A document as its project's output template makes it",
            description = "By Accept application/json or text/csv it is of that type, by the template if that is, else"
                    + " as built in; by any other it is of the template's type, or JSON where there is none.")
    public FileAnswer one(@PathParam("id") DocumentId id, @Context HttpHeaders headers) {
        return DocumentFiles.answer(calls.run(new ReadOutput(id, WantedOutput.of(headers))));
    }

    @POST
    @Path("custom_output")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers({403, 404, 413, 415, 422, 503})
    @Operation(
            operationId = "post_document_custom_output_resource",
            summary = "Many documents as JSON, CSV or an Excel workbook",
            description = "Documents in which nothing was found yet are left out.")
    public FileAnswer many(CustomOutputJson wanted) {
        return DocumentFiles.answer(calls.run(wanted.command()));
    }
}
