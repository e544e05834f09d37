package io.docket.domain.access;

import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;

/** A user has another password than before. */
public record PasswordChanged(TenantId tenant, UserId user, Instant at) implements Event {}
