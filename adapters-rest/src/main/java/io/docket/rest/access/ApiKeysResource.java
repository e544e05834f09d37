package io.docket.rest.access;

import io.docket.application.access.ListApiKeys;
import io.docket.application.access.ListInboxApiKeys;
import io.docket.application.access.ReadApiKey;
import io.docket.application.access.RemoveApiKey;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import io.docket.rest.wire.OptionalBody;
import io.docket.rest.wire.Streamed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API keys, of the tenant or of one inbox. */
@Path("/auth")
@Tag(name = "auth")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ApiKeysResource {
    private final Calls calls;

    @Inject
    public ApiKeysResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("api-key")
    @Answers({403, 404})
    @Operation(operationId = "get_api_keys_resource", summary = "The tenant's API keys")
    public Streamed<ApiKeyJson> list() {
        return Streamed.of(
                (Optional<Versioned<ApiKey>> last) ->
                        calls.run(new ListApiKeys(last.map(key -> key.value().prefix()))),
                ListApiKeys.BATCH,
                key -> ApiKeyJson.of(key.value()));
    }

    @POST
    @Path("api-key")
    @Created
    @Answers({403, 404, 413, 415, 422})
    @Operation(
            operationId = "post_api_keys_resource",
            summary = "Makes an API key",
            description = "The whole key is in this answer and in no other.")
    public ApiKeyJson create(ApiKeyDraftJson draft) {
        return ApiKeyJson.of(calls.run(draft.command(Optional.empty())));
    }

    @GET
    @Path("api-key/inbox/{id}")
    @Answers({403, 404})
    @Operation(operationId = "get_api_keys_inbox_resource", summary = "The API keys that were made for an inbox")
    public Streamed<ApiKeyJson> listOfInbox(@PathParam("id") InboxId inbox) {
        return Streamed.of(
                (Optional<Versioned<ApiKey>> last) -> calls.run(
                        new ListInboxApiKeys(inbox, last.map(key -> key.value().prefix()))),
                ListApiKeys.BATCH,
                key -> ApiKeyJson.of(key.value()));
    }

    @POST
    @Path("api-key/inbox/{id}")
    @Created
    @Answers({403, 404, 413, 415, 422})
    @Operation(operationId = "post_api_keys_inbox_resource", summary = "Makes an API key for one inbox")
    public ApiKeyJson createForInbox(@PathParam("id") InboxId inbox, ApiKeyDraftJson draft) {
        return ApiKeyJson.of(calls.run(draft.command(Optional.of(inbox))));
    }

    @GET
    @Path("api-key/{key}")
    @Answers({403, 404})
    @Operation(operationId = "get_api_key_resource", summary = "One API key, by its prefix or its whole text")
    public Versioned<ApiKeyJson> read(@PathParam("key") String key) {
        return calls.run(new ReadApiKey(key)).map(ApiKeyJson::of);
    }

    @PATCH
    @Path("api-key/{key}")
    @Answers({403, 404, 413, 422})
    @Operation(
            operationId = "patch_api_key_resource",
            summary = "Switches an API key on or off, or changes when it expires")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApiKeyChangeJson.class)))
    public Versioned<ApiKeyJson> change(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected,
            InputStream body) {
        ApiKeyChangeJson change = OptionalBody.read(body, ApiKeyChangeJson.class);
        return calls.run(change.command(key, expected)).map(ApiKeyJson::of);
    }

    @DELETE
    @Path("api-key/{key}")
    @Answers({403, 404})
    @Operation(operationId = "delete_api_key_resource", summary = "Removes an API key")
    public void remove(@PathParam("key") String key) {
        calls.run(new RemoveApiKey(key));
    }
}
