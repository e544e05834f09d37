package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** What tells one version of a document from the others: its name and who made it. */
public record VersionKey(String name, VersionSource source) {
    /** What a first processing writes. */
    public static final VersionKey PREDICTED = new VersionKey("predicted", VersionSource.MACHINE);

    public static final int LONGEST_NAME = 100;

    public VersionKey {
        InvalidValue.unlessText("name", name, LONGEST_NAME);
    }
}
