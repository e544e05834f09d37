package io.docket.rest.document;

import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.rest.wire.Wire;

/** Who a version is by, in the contract's words. */
public enum Reviewer {
    @Wire("Human")
    HUMAN(VersionSource.HUMAN),
    @Wire("Machine")
    MACHINE(VersionSource.MACHINE);

    private final VersionSource source;

    Reviewer(VersionSource source) {
        this.source = source;
    }

    static Reviewer of(VersionKey version) {
        return version.source() == VersionSource.HUMAN ? HUMAN : MACHINE;
    }

    VersionKey version(String name) {
        return new VersionKey(name, source);
    }
}
