package io.docket.domain.extraction.section;

import io.docket.domain.format.Format;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages on which documents begin whatever they look like: files that came together do, and formats' marks say so. */
record Beginnings(Set<Integer> files, Map<Integer, Format> marks) {
    static final Beginnings NONE = new Beginnings(Set.of(), Map.of());

    boolean has(int page) {
        return files.contains(page) || marks.containsKey(page);
    }

    boolean hasMark(int page) {
        return marks.containsKey(page);
    }

    /** The format whose mark says that its document begins there. */
    Optional<Format> format(int page) {
        return Optional.ofNullable(marks.get(page));
    }
}
