package io.docket.domain.kernel;

import java.time.Instant;

/** Something that happened, in the past tense; its record holds identifiers and instants only, never content. */
public interface Event {
    TenantId tenant();

    Instant at();
}
