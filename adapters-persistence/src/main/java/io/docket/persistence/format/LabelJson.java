package io.docket.persistence.format;

import io.docket.domain.format.Condition;
import io.docket.domain.format.Formula;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label as it is stored; what older versions did not store is left out where it says what they meant. */
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
        List<OptionJson> options,
        Optional<Boolean> initialized,
        Optional<Boolean> library,
        Optional<Map<String, List<String>>> mandatoryIf,
        Optional<Map<String, List<String>>> visibleIf,
        Optional<String> formula) {
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
                        .toList(),
                unless(true, label.initialized()),
                unless(false, label.library()),
                label.mandatoryIf().map(Condition::anyOfByField),
                label.visibleIf().map(Condition::anyOfByField),
                label.formula().map(Formula::text));
    }

    static Optional<Boolean> unless(boolean usual, boolean value) {
        return value == usual ? Optional.empty() : Optional.of(value);
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
                        .toList(),
                initialized.orElse(true),
                library.orElse(false),
                mandatoryIf.map(Condition::new),
                visibleIf.map(Condition::new),
                formula.map(Formula::parse));
    }
}
