package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;

/** What a document says, as one processing or one person saw it. */
public record Version(String name, VersionSource source, Instant createdAt, Prediction prediction) {
    public Version {
        InvalidValue.unlessText("name", name, 100);
    }
}
