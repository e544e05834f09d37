package io.docket.application.kernel;

import java.util.Optional;

/**
 * A command that changes who may do what, or checks that nobody hid it: each run, done or refused, leaves one entry in the
 * audit trail.
 */
public interface Audited {
    /**
     * The id of what it is about, as far as the command says it; what the handler finds out it tells by {@link Access#about}.
     * An id or a key's public prefix, never a name and nothing secret.
     */
    default Optional<String> subject() {
        return Optional.empty();
    }
}
