package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import io.docket.domain.kernel.InvalidValue;
import java.util.Map;

/** The confidence (0 to 100) that a field must reach to go straight through: a general one, and some by field name. */
public record Thresholds(int general, Map<String, Integer> byField) {
    /** What holds where nobody has set anything. */
    public static final Thresholds BUILT_IN = new Thresholds(80, Map.of());

    public Thresholds {
        byField = Map.copyOf(byField);
        check("general", general);
        byField.forEach(Thresholds::check);
    }

    private static void check(String field, int value) {
        if (value < 0 || value > 100) {
            throw new InvalidValue(field, "must lie between 0 and 100");
        }
    }

    public boolean reachedBy(String field, Confidence confidence) {
        return confidence.percent() >= byField.getOrDefault(field, general);
    }
}
