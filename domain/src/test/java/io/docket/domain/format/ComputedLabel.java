package io.docket.domain.format;

import java.util.List;
import java.util.Optional;

/** A field that a formula computes, for tests. */
public final class ComputedLabel {
    private ComputedLabel() {}

    public static Label of(String name, LabelType type, String formula) {
        return new Label(
                name,
                name,
                "",
                type,
                LabelScope.DOCUMENT,
                LabelCategory.COMPUTED,
                false,
                false,
                true,
                true,
                List.of(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Formula.parse(formula)));
    }
}
