package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must hold of other fields: each of those that are named has one of its values, compared as text without regard to
 * letter case; a field that was not found has none.
 */
public record Condition(Map<String, List<String>> anyOfByField) {
    private static final int MOST_FIELDS = 20;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 200;

    public Condition {
        var copied = new LinkedHashMap<String, List<String>>();
        anyOfByField.forEach((field, values) -> copied.put(field, List.copyOf(values)));
        anyOfByField = java.util.Collections.unmodifiableMap(copied);
        if (anyOfByField.isEmpty() || anyOfByField.size() > MOST_FIELDS) {
            throw new InvalidValue("", "must name between 1 and " + MOST_FIELDS + " fields");
        }
        anyOfByField.forEach((field, values) -> {
            if (values.isEmpty() || values.size() > MOST_VALUES) {
                throw new InvalidValue(field, "must have between 1 and " + MOST_VALUES + " values");
            }
            values.forEach(value -> InvalidValue.unlessText(field, value, LONGEST_VALUE));
        });
    }

    /** Whether it holds, where {@code valueOf} answers the value that was found for a field. */
    public boolean holds(Function<String, Optional<String>> valueOf) {
        return anyOfByField.entrySet().stream()
                .allMatch(wanted -> valueOf.apply(wanted.getKey())
                        .filter(value -> wanted.getValue().stream().anyMatch(value.strip()::equalsIgnoreCase))
                        .isPresent());
    }
}
