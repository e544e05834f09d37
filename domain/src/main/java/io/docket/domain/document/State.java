package io.docket.domain.document;

import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/** Something that holds of a document or does not, since when, and by whom; nobody when no user did it. */
public record State(boolean value, Instant since, Optional<UserId> by) {}
