package io.docket.domain.review;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.format.Label;
import io.docket.domain.format.Normalised;
import io.docket.domain.kernel.InvalidValue;

/** Values as they are compared: in the form that their type has, white space aside; what is none of the type as text. */
final class ComparedValue {
    private ComparedValue() {}

    static String of(Label label, PredictedValue value) {
        return of(label, value.value());
    }

    static String of(Label label, String value) {
        String text = value.strip().replaceAll("\\s+", " ");
        try {
            return Normalised.value(label.type(), text);
        } catch (InvalidValue none) {
            return text;
        }
    }
}
