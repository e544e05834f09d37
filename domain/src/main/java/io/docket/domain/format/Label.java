package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of a format, or a column of its table. A field that is not visible, or whose {@code visibleIf} does not hold,
 * blocks nothing. Whether a field is mandatory is decided by {@code mandatoryIf} alone where there is one. On the wire a
 * condition is {@code {field_name: value or [values]}}: all of the fields it names must have one of their values. A formula
 * belongs to a computed field; columns have neither formula nor conditions. What is not initialized is only proposed, and a
 * library label is offered for other formats; neither changes what is read.
 */
public record Label(
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
        List<Option> options,
        boolean initialized,
        boolean library,
        Optional<Condition> mandatoryIf,
        Optional<Condition> visibleIf,
        Optional<Formula> formula) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");
    private static final int MOST_OPTIONS = 1_000;

    public Label {
        if (fieldName == null || !NAME.matcher(fieldName).matches()) {
            throw new InvalidValue(
                    "field_name", "must begin with a letter and hold at most 100 letters, digits and underscores");
        }
        InvalidValue.unlessText("display_name", displayName, 200);
        if (description.length() > 2_000) {
            throw new InvalidValue("description", "must have at most 2000 characters");
        }
        options = Format.bounded("options", options, MOST_OPTIONS);
        Format.unique("options", options, Option::name);
        if (formula.isPresent() && category != LabelCategory.COMPUTED) {
            throw new InvalidValue("formula", "belongs to a field of the category computed");
        }
    }

    /** The same where it depends on no other, as what only reads it takes it. */
    Label independent() {
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
                options);
    }

    /** One that depends on no other. */
    public Label(
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
            List<Option> options) {
        this(
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
                options,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A field that is read once from each document that a file holds, with nothing else asked of it. */
    public static Label field(String fieldName, String displayName, LabelType type, boolean mandatory) {
        return new Label(
                fieldName,
                displayName,
                "",
                type,
                LabelScope.SECTION,
                LabelCategory.ANNOTATION,
                mandatory,
                false,
                true,
                true,
                List.of());
    }

    /** Whether a reviewer is shown it, where these values were found. */
    public boolean isVisible(FieldValues found) {
        return visible
                && visibleIf.map(condition -> condition.holds(found::field)).orElse(true);
    }

    /** Whether it must have a value, where these values were found. */
    public boolean isMandatory(FieldValues found) {
        return mandatoryIf.map(condition -> condition.holds(found::field)).orElse(mandatory);
    }

    /** The conditions that it has, by their name on the wire. */
    Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        mandatoryIf.ifPresent(condition -> conditions.put("mandatory_if", condition));
        visibleIf.ifPresent(condition -> conditions.put("visible_if", condition));
        return conditions;
    }
}
