package io.docket.rest.access;

import io.docket.application.access.SignIn;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in. */
@Path("/auth")
@Tag(name = "auth")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuthResource {
    private final Calls calls;
    private final HttpServletRequest request;

    @Inject
    public AuthResource(Calls calls, HttpServletRequest request) {
        this.calls = calls;
        this.request = request;
    }

    @POST
    @OpenToAll
    @Answers({401, 413, 415, 429})
    @Operation(operationId = "post_auth", summary = "A token for a user name and a password")
    public TokenJson signIn(CredentialsJson given) {
        return new TokenJson(calls.run(new SignIn(given.credentials(request.getRemoteAddr()))));
    }
}
