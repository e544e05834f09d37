package io.docket.persistence.format;

import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import java.util.List;

/** A label as it is stored. */
record LabelJson(
        String fieldName,
        String displayName,
        String description,
        LabelType type,
        LabelScope scope,
        LabelCategory category,
        boolean mandatory,
        boolean multiple,
        boolean visible,
        boolean countInEvaluation,
        List<OptionJson> options) {
    record OptionJson(String name, String displayName, boolean active) {}

    static LabelJson of(Label label) {
        return new LabelJson(
                label.fieldName(),
                label.displayName(),
                label.description(),
                label.type(),
                label.scope(),
                label.category(),
                label.mandatory(),
                label.multiple(),
                label.visible(),
                label.countInEvaluation(),
                label.options().stream()
                        .map(option -> new OptionJson(option.name(), option.displayName(), option.active()))
                        .toList());
    }

    Label toDomain() {
        return new Label(
                fieldName,
                displayName,
                description,
                type,
                scope,
                category,
                mandatory,
                multiple,
                visible,
                countInEvaluation,
                options.stream()
                        .map(option -> new Option(option.name(), option.displayName(), option.active()))
                        .toList());
    }
}
