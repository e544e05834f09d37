package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The versions of a document, the newest last: one of each name and source, and so many of each source and so many comparisons
 * that nothing machines do keeps people from saying what a document says.
 */
record VersionHistory(List<Version> versions) {
    VersionHistory {
        versions = List.copyOf(versions);
    }

    /** With another, in the place of an older one of the same name and source. */
    List<Version> with(Version version) {
        var kept = new ArrayList<>(versions);
        kept.removeIf(other -> other.key().equals(version.key()));
        kept.add(version);
        return kept;
    }

    /** The same where there is room for it. */
    List<Version> adding(Version version) {
        boolean room = version.comparison() ? hasRoomForComparison(version.key()) : hasRoomFor(version.key());
        if (!room) {
            throw new InvalidValue("versions", "must not be more than " + Document.MOST_VERSIONS);
        }
        return with(version);
    }

    boolean hasRoomFor(VersionKey key) {
        return has(key) || isFew(other -> !other.comparison() && other.key().source() == key.source());
    }

    boolean hasRoomForComparison(VersionKey key) {
        return has(key) || isFew(Version::comparison);
    }

    Optional<Version> newest(Predicate<Version> wanted) {
        return versions.stream().filter(wanted).reduce((first, second) -> second);
    }

    private boolean has(VersionKey key) {
        return newest(version -> version.key().equals(key)).isPresent();
    }

    private boolean isFew(Predicate<Version> kind) {
        return versions.stream().filter(kind).count() < Document.MOST_VERSIONS;
    }
}
