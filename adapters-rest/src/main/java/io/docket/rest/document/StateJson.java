package io.docket.rest.document;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state, since when, and by whom. */
@Schema(name = "StateModelGet")
public record StateJson(boolean value, Optional<Instant> since, Optional<String> by) {}
