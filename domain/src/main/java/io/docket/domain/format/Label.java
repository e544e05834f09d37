package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;

/** A field of a format, or a column of its table. */
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
        List<Option> options) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    public Label {
        if (fieldName == null || !NAME.matcher(fieldName).matches()) {
            throw new InvalidValue(
                    "field_name", "must begin with a letter and hold at most 100 letters, digits and underscores");
        }
        InvalidValue.unlessText("display_name", displayName, 200);
        if (description.length() > 2_000) {
            throw new InvalidValue("description", "must have at most 2000 characters");
        }
        options = List.copyOf(options);
        Format.unique("options", options, Option::name);
    }

    /** A field that is read from the page once per document, with nothing else asked of it. */
    public static Label field(String fieldName, String displayName, LabelType type, boolean mandatory) {
        return new Label(
                fieldName,
                displayName,
                "",
                type,
                LabelScope.DOCUMENT,
                LabelCategory.ANNOTATION,
                mandatory,
                false,
                true,
                true,
                List.of());
    }
}
