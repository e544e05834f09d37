package io.docket.rest.document;

import io.docket.domain.document.State;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state, since when, and by whom. Only the value is taken from a request; the server knows the rest. */
@Schema(name = "StateModelGet")
public record StateJson(Optional<Boolean> value, Optional<Instant> since, Optional<String> by) {
    static StateJson of(State state) {
        return new StateJson(
                Optional.of(state.value()),
                Optional.of(state.since()),
                state.by().map(UserId::value));
    }
}
