package io.docket.domain.document;

import java.time.Instant;

/** What a document says, as one processing or one person saw it. */
public record Version(VersionKey key, Instant createdAt, Prediction prediction) {}
