package io.docket.rest.access;

import io.docket.application.access.RequestPasswordReset;
import io.docket.application.access.ResetPassword;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of a user who forgot the password, or the token that was mailed to it with the password it chose. */
@Schema(name = "ResetPasswordModelPost")
public record ResetPasswordJson(Optional<String> newPassword, Optional<String> token, Optional<String> userName) {
    /** With a token the name says nothing more. */
    Command<?> command() {
        if (token.isPresent()) {
            return new ResetPassword(token.get(), newPassword.orElseThrow(() -> missing("/new_password")));
        }
        if (newPassword.isPresent()) {
            throw missing("/token");
        }
        return new RequestPasswordReset(userName.orElseThrow(() -> missing("/user_name")));
    }

    private static Refusal missing(String pointer) {
        return Refusal.invalid(Refusal.Kind.MALFORMED, List.of(new Violation(pointer, "is missing")));
    }

    @Override
    public String toString() {
        return "ResetPasswordJson[hidden]";
    }
}
