package io.docket.rest.document;

import io.docket.application.document.ExportDocument;
import io.docket.application.document.ImageSize;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.ReadOriginalFile;
import io.docket.application.document.ReadPageImages;
import io.docket.application.document.ReadText;
import io.docket.application.document.ReadWords;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.FileAnswer;
import io.docket.rest.wire.Keeping;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents: received, shown, processed anew and removed. */
@Path("/documents")
@Tag(name = "documents")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentsResource {
    private final Calls calls;
    private final Uploads uploads;

    @Inject
    public DocumentsResource(Calls calls, Uploads uploads) {
        this.calls = calls;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, WantedOutput.CUSTOM})
    @Answers({403, 404, 409, 413, 415, 422, 503})
    @Operation(
            operationId = "post_simple_documents_resource",
            summary = "Uploads a file and waits for its values",
            description =
                    "Answers the values alone unless key_value_flag is false, and what the project's output template"
                            + " makes of them by Accept application/vnd.cf.custom.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SimpleUploadForm.class)))
    @APIResponse(responseCode = "200", description = "The values, or the document")
    @APIResponse(responseCode = "202", description = "It takes longer than the project's timeout; it goes on")
    public Response uploadSimply(
            @HeaderParam("Idempotency-Key") Optional<String> key, @Context HttpHeaders headers, InputStream body) {
        return uploads.simple(body, headers, key);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, WantedOutput.CUSTOM})
    @Answers({403, 404, 409, 413, 415, 422, 503})
    @Operation(
            operationId = "post_documents_resource",
            summary = "Uploads a file into an inbox",
            description = "By Accept application/vnd.cf.custom the answer to who waits is the project's custom output.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadForm.class)))
    @APIResponse(responseCode = "200", description = "The document, its values, or, unless waited for, its id")
    @APIResponse(responseCode = "202", description = "It takes longer than the project's timeout; it goes on")
    public Response upload(
            @PathParam("id") InboxId inbox,
            @HeaderParam("Idempotency-Key") Optional<String> key,
            @Context HttpHeaders headers,
            InputStream body) {
        return uploads.upload(inbox, body, headers, key);
    }

    @GET
    @Path("{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_document_delete_resource", summary = "One document")
    public Versioned<DocumentJson> read(@PathParam("id") DocumentId id) {
        return calls.run(new ReadDocument(id)).map(DocumentJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_document_delete_resource", summary = "Removes a document, or its files alone")
    public RemovedJson remove(
            @PathParam("id") DocumentId id,
            @QueryParam("how") @DefaultValue("FULL") Removal removal,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return new RemovedJson(calls.run(new RemoveDocument(id, removal.how(), expected)));
    }

    @GET
    @Path("{id}/original_file")
    @Produces(MediaType.WILDCARD)
    @Answers({403, 404})
    @Operation(operationId = "get_document_original_file_resource", summary = "The file as it was uploaded")
    public FileAnswer originalFile(@PathParam("id") DocumentId id) {
        return DocumentFiles.answer(calls.run(new ReadOriginalFile(id))).kept(Keeping.CHECKED);
    }

    @GET
    @Path("{id}/text")
    @Answers({403, 404, 409})
    @Operation(operationId = "get_document_text_resource", summary = "The text that all offsets refer to")
    public TextJson text(@PathParam("id") DocumentId id) {
        return new TextJson(calls.run(new ReadText(id)).text());
    }

    @GET
    @Path("{id}/page/{page_range}")
    @Produces(MediaType.WILDCARD)
    @Answers({403, 404, 409})
    @Operation(
            operationId = "get_document_page_image_resource",
            summary = "The image of a page, or a zip with those of a range",
            description = "PNG, or by Accept JPEG or WebP, at 200 dpi. Pages count from 0; both ends are included.")
    public FileAnswer page(
            @PathParam("id") DocumentId id, @PathParam("page_range") PageRange range, @Context Request request) {
        return image(new ReadPageImages(id, range, DocumentFiles.accepted(request)));
    }

    @GET
    @Path("{id}/page_thumbnail/{page_range}")
    @Produces(MediaType.WILDCARD)
    @Answers({403, 404, 409})
    @Operation(
            operationId = "get_document_page_image_thumbnail_resource",
            summary = "The image of a page in small, or a zip with those of a range",
            description =
                    "PNG, or by Accept JPEG or WebP; its longer side has 256 pixels, or fewer where the page has.")
    public FileAnswer thumbnail(
            @PathParam("id") DocumentId id, @PathParam("page_range") PageRange range, @Context Request request) {
        return image(new ReadPageImages(id, range, DocumentFiles.accepted(request), ImageSize.THUMBNAIL));
    }

    @GET
    @Path("{id}/reverse/{page_range}")
    @Answers({403, 404, 409})
    @Operation(operationId = "get_document_reverse_resource", summary = "Every word of some pages with its place")
    public List<PageWordsJson> reverse(@PathParam("id") DocumentId id, @PathParam("page_range") PageRange range) {
        return calls.run(new ReadWords(id, range)).stream()
                .map(PageWordsJson::of)
                .toList();
    }

    @GET
    @Path("{id}/export/{kind}")
    @Produces(MediaType.WILDCARD)
    @Answers({403, 404, 409})
    @Operation(
            operationId = "get_document_export_resource",
            summary = "A document in another form",
            description = "The kind is hocr or alto, for its words with their places, or searchable.pdf, for a scan as"
                    + " PDF/A-2b with its words unseen on its pages; of what has a text of its own that is a conflict.")
    public FileAnswer export(@PathParam("id") DocumentId id, @PathParam("kind") String kind) {
        return DocumentFiles.answer(calls.run(ExportDocument.named(id, kind))).kept(Keeping.CHECKED);
    }

    @POST
    @Path("{id}/reprocess")
    @Answers({403, 404, 409, 422})
    @Operation(operationId = "post_reprocess_document_resource", summary = "Finds a document's fields anew")
    public Versioned<DocumentJson> reprocess(
            @PathParam("id") DocumentId id,
            @QueryParam("name") @DefaultValue("reprocessed") String name,
            @QueryParam("reviewer") @DefaultValue("Machine") Reviewer reviewer) {
        return calls.run(new ReprocessDocument(id, reviewer.version(name))).map(DocumentJson::of);
    }

    private FileAnswer image(ReadPageImages command) {
        return DocumentFiles.answer(calls.run(command)).kept(Keeping.LASTING).chosenByAccept();
    }

    /** What was removed. */
    @Schema(name = "RemovedDocument")
    public record RemovedJson(DocumentId id) {}

    /** A document's text. */
    @Schema(name = "DocumentText")
    public record TextJson(String text) {}
}
