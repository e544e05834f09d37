package io.docket.rest.access;

import io.docket.application.access.IssueEphemeralToken;
import io.docket.application.access.SignIn;
import io.docket.application.access.SignOut;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out, and tokens. */
@Path("/auth")
@Tag(name = "auth")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuthResource {
    private final Calls calls;

    @Inject
    public AuthResource(Calls calls) {
        this.calls = calls;
    }

    @POST
    @OpenToAll
    @Answers({401, 413, 415, 429})
    @Operation(operationId = "post_auth", summary = "A token for a user name and a password")
    public TokenJson signIn(CredentialsJson given) {
        return new TokenJson(calls.run(new SignIn(given.credentials(calls.address()))));
    }

    @POST
    @Path("token")
    @Created
    @Answers({403, 404, 413, 415, 422})
    @Operation(
            operationId = "post_token_resource",
            summary = "A token of 24 hours for oneself or another user, restricted to roles if some are named")
    public TokenJson token(TokenDraftJson wanted) {
        return new TokenJson(calls.run(wanted.command()));
    }

    @POST
    @Path("ephemeral")
    @Created
    @Answers({404})
    @Operation(operationId = "post_ephemeral_token_resource", summary = "A token of 15 minutes for oneself")
    public TokenJson ephemeral() {
        return new TokenJson(calls.run(new IssueEphemeralToken()));
    }

    @Deprecated
    @POST
    @Path("get_JWT")
    @Created
    @Answers({403, 404, 413, 415, 422})
    @Operation(
            operationId = "post_get_jwt_resource",
            deprecated = true,
            summary = "What /auth/token answers; use that instead")
    public TokenJson formerly(TokenDraftJson wanted) {
        return new TokenJson(calls.run(wanted.command()));
    }

    @POST
    @Path("logout")
    @Operation(operationId = "post_logout_resource", summary = "Ends the token that the caller came in with")
    public void signOut() {
        calls.run(new SignOut());
    }

    @POST
    @Path("reset_password")
    @OpenToAll
    @Answers({403, 413, 415, 422, 429, 503})
    @Operation(
            operationId = "post_reset_password",
            summary = "A token by mail for a user who forgot the password, or a new password for such a token")
    public void resetPassword(ResetPasswordJson given) {
        calls.run(given.command());
    }
}
