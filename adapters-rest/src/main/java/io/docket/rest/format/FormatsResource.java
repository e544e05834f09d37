package io.docket.rest.format;

import io.docket.application.format.ListDocumentTypes;
import io.docket.application.format.ListFormats;
import io.docket.application.format.ReadFormat;
import io.docket.application.format.RemoveFormat;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.FormatId;
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

/** Formats. */
@Path("/formats")
@Tag(name = "formats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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

    @POST
    @Created
    @Answers({403, 409, 413, 415, 422})
    @Operation(operationId = "post_formats_resource", summary = "Makes a format")
    public Versioned<FormatJson> create(FormatDraftJson draft) {
        return calls.run(draft.command()).map(FormatJson::of);
    }

    @GET
    @Path("document_types")
    @Answers({403})
    @Operation(operationId = "get_formats_doc_types_resource", summary = "The document types of all formats")
    public DocumentTypesJson documentTypes() {
        return DocumentTypesJson.of(calls.run(new ListDocumentTypes()));
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_format_resource", summary = "One format")
    public Versioned<FormatJson> read(@PathParam("id") FormatId id) {
        return calls.run(new ReadFormat(id)).map(FormatJson::of);
    }

    @PATCH
    @Path("{id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_format_resource", summary = "Changes what is named of a format")
    public Versioned<FormatJson> change(
            @PathParam("id") FormatId id,
            FormatChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(FormatJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_format_resource", summary = "Removes a format that no project names")
    public void remove(@PathParam("id") FormatId id) {
        calls.run(new RemoveFormat(id));
    }
}
