package io.docket.domain.kernel;

/** Identifies a user. */
public record UserId(String value) implements Id {
    public UserId {
        Id.checked("user_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
