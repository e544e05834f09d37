package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;

/** A salted, deliberately slow hash of a password, with the algorithm and its parameters in its text. */
public record PasswordHash(String text) {
    public PasswordHash {
        InvalidValue.unlessText("password_hash", text, 1_000);
    }

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
