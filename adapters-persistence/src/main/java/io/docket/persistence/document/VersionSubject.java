package io.docket.persistence.document;

import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;

/** What a version is counted by, as one text: its source, whether it is a comparison or evaluated, and its name. */
public record VersionSubject(VersionKey key, boolean comparison, boolean evaluated) {
    private static final String BETWEEN = " ";
    private static final int PARTS = 4;

    static VersionSubject parse(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        return new VersionSubject(
                new VersionKey(parts[3], VersionSource.valueOf(parts[0])),
                Boolean.parseBoolean(parts[1]),
                Boolean.parseBoolean(parts[2]));
    }

    String text() {
        return String.join(
                BETWEEN, key.source().name(), String.valueOf(comparison), String.valueOf(evaluated), key.name());
    }
}
