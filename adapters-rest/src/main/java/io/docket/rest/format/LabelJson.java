package io.docket.rest.format;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of a format, or a column of its table; what is left out is as the contract says. */
@Schema(name = "LabelModel")
public record LabelJson(
        String fieldName,
        Optional<String> displayName,
        Optional<String> description,
        @Schema(defaultValue = "string") Optional<LabelType> type,
        @Schema(defaultValue = "section") Optional<LabelScope> scope,
        @Schema(defaultValue = "annotation") Optional<LabelCategory> category,
        @Schema(defaultValue = "true") Optional<Boolean> mandatory,
        @Schema(defaultValue = "true") Optional<Boolean> multiple,
        @Schema(defaultValue = "true") Optional<Boolean> visible,
        @Schema(defaultValue = "true") Optional<Boolean> countInEvaluation,
        Optional<List<OptionJson>> options,
        @Schema(defaultValue = "true") Optional<Boolean> initialized,
        @Schema(defaultValue = "false") Optional<Boolean> isLibrary,

        @Schema(
                description =
                        "{field_name: value or [values]}, all of which must hold; decides alone whether it is mandatory")
        Optional<Map<String, Object>> mandatoryIf,

        @Schema(description = "{field_name: value or [values]}, all of which must hold")
        Optional<Map<String, Object>> visibleIf,

        @Schema(description = "how a field of the category computed follows from others")
        Optional<String> formula) {
    static LabelJson of(Label label) {
        return new LabelJson(
                label.fieldName(),
                Optional.of(label.displayName()),
                Optional.of(label.description()),
                Optional.of(label.type()),
                Optional.of(label.scope()),
                Optional.of(label.category()),
                Optional.of(label.mandatory()),
                Optional.of(label.multiple()),
                Optional.of(label.visible()),
                Optional.of(label.countInEvaluation()),
                Optional.of(label.options().stream().map(OptionJson::of).toList()),
                Optional.of(label.initialized()),
                Optional.of(label.library()),
                label.mandatoryIf().map(ConditionJson::of),
                label.visibleIf().map(ConditionJson::of),
                label.formula().map(Formula::text));
    }

    Label toDomain() {
        return new Label(
                fieldName,
                displayName.orElse(fieldName),
                description.orElse(""),
                type.orElse(LabelType.STRING),
                scope.orElse(LabelScope.SECTION),
                category.orElse(LabelCategory.ANNOTATION),
                mandatory.orElse(true),
                multiple.orElse(true),
                visible.orElse(true),
                countInEvaluation.orElse(true),
                options.map(all -> Parts.of("options", all, OptionJson::toDomain))
                        .orElse(List.of()),
                initialized.orElse(true),
                isLibrary.orElse(false),
                condition("mandatory_if", mandatoryIf),
                condition("visible_if", visibleIf),
                formula.map(Formula::parse));
    }

    private static Optional<Condition> condition(String name, Optional<Map<String, Object>> given) {
        return given.map(wanted -> Parts.at(name, () -> ConditionJson.toDomain(wanted)));
    }

    /** A value that a field may take. */
    @Schema(name = "OptionModel")
    public record OptionJson(String name, Optional<String> displayName, boolean active) {
        static OptionJson of(Option option) {
            return new OptionJson(option.name(), Optional.of(option.displayName()), option.active());
        }

        Option toDomain() {
            return new Option(name, displayName.orElse(name), active);
        }
    }
}
