package io.docket.domain.access;

import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;

/** Somebody asks for a new password for a user name, which may be nobody's; its id orders requests by time. */
public record ResetRequest(String id, String username, Instant at) {
    public ResetRequest {
        Id.checked("request_id", id);
        InvalidValue.unlessText("user_name", username, User.LONGEST_NAME);
    }

    @Override
    public String toString() {
        return "ResetRequest[" + id + "]";
    }
}
