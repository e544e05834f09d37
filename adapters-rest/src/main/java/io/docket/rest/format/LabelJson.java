package io.docket.rest.format;

import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of a format, or a column of its table. */
@Schema(name = "LabelModel")
public record LabelJson(
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
                label.options().stream().map(OptionJson::of).toList());
    }

    /** A value that a field may take. */
    @Schema(name = "OptionModel")
    public record OptionJson(String name, String displayName, boolean active) {
        static OptionJson of(Option option) {
            return new OptionJson(option.name(), option.displayName(), option.active());
        }
    }
}
