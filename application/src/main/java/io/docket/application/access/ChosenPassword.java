package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.access.PasswordPolicy;
import java.nio.CharBuffer;
import java.util.List;

/** Holds a password that somebody chose to the {@link PasswordPolicy}. */
public final class ChosenPassword {
    private ChosenPassword() {}

    /** A Refusal (INVALID) with every objection under the field's name. */
    public static void check(String field, String username, char[] password) {
        check(field, username, password, Refusal.Kind.INVALID);
    }

    /** The same with a kind of its own, for the operation whose contract has one. */
    static void check(String field, String username, char[] password, Refusal.Kind kind) {
        List<Violation> violations = PasswordPolicy.objections(
                        username, CharBuffer.wrap(password).toString())
                .stream()
                .map(reason -> new Violation(field, reason))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(kind, violations);
        }
    }
}
