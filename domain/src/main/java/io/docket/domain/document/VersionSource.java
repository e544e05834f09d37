package io.docket.domain.document;

/** Who made a version. */
public enum VersionSource {
    HUMAN,
    MACHINE
}
