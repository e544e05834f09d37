package io.docket.rest.format;

import io.docket.application.format.ListFormats;
import io.docket.application.format.ReadFormat;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.FormatId;
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

/** Formats. */
@Path("/formats")
@Tag(name = "formats")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class FormatsResource {
    private final Calls calls;

    @Inject
    public FormatsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "get_formats_resource", summary = "The formats that the caller may see")
    public List<FormatJson> list() {
        return calls.run(new ListFormats()).stream().map(FormatJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_format_resource", summary = "One format")
    public Versioned<FormatJson> read(@PathParam("id") FormatId id) {
        return calls.run(new ReadFormat(id)).map(FormatJson::of);
    }
}
