package io.docket.rest.document;

import io.docket.application.document.ReadTagFields;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the documents of a scope say for the formats' tags. */
@Path("/formats")
@Tag(name = "formats")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TagFieldsResource {
    private final Calls calls;

    @Inject
    public TagFieldsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{scope}/tag_fields")
    @Answers({403, 404})
    @Operation(operationId = "get_format_tag_fields_resource", summary = "The tags of a scope, with the values in use")
    public TagFieldsJson tagFields(@PathParam("scope") String scope) {
        return new TagFieldsJson(calls.run(new ReadTagFields(scope)));
    }
}
