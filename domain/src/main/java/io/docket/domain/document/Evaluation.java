package io.docket.domain.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How good another version was, judged by this one: counts by field, and for the document as a whole. */
public record Evaluation(VersionKey judged, Map<String, Counts> byField) {
    public Evaluation {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** The whole document's. */
    public Counts all() {
        return byField.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
