package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;

/**
 * A value that was found for a field: normalised by the field's type (dates ISO, amounts with a dot and two decimals,
 * text as printed), raw as it stands in the text, with its place there and on the page where it has one, and in words
 * what decided it.
 */
public record PredictedValue(
        String value, String raw, Confidence confidence, Optional<Span> span, Optional<Region> region, String reason) {
    public PredictedValue {
        InvalidValue.unlessText("value", value, 10_000);
        InvalidValue.unlessText("reason", reason, 1_000);
    }
}
