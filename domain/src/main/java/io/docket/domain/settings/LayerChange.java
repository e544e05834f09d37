package io.docket.domain.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a patch says of a layer: a tree as a layer is one, in which {@link #REMOVED} takes away what is set by a name. */
public record LayerChange(Map<String, Object> values) {
    /** In place of a value: from now on it is inherited again. */
    public static final Object REMOVED = Optional.empty();

    public LayerChange {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
