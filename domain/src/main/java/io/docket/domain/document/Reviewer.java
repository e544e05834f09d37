package io.docket.domain.document;

import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** Who does something with a document, nobody when no user does, and what the reviewer may do to it beyond others. */
public record Reviewer(Optional<UserId> id, boolean mayReleaseLocks, boolean mayEscalate) {}
