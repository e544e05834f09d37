package io.docket.rest.extraction;

import io.docket.application.kernel.Change;
import io.docket.domain.settings.Layer;
import io.docket.rest.wire.LayerJson;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as {@code rule_config} has it. */
@Schema(name = "Rule")
public record RuleJson(
        @Schema(description = "What its values' reasons call it.")
        Change<String> name,

        Change<WhereToSearchJson> whereToSearch,

        @Schema(
                description =
                        "One regular expression, or several, the likeliest first; the group named value is meant, else the"
                                + " first, else all.")
        Change<JsonValue> patterns,

        @Schema(description = "What is done to what was matched, one step or several.")
        Change<JsonValue> normalise,

        @Schema(description = "Percent; 100 unless given.") Change<Integer> confidence,

        @Schema(description = "A field of the document's format, by whose type values are read; text unless given.")
        Change<String> field) {
    Layer rule() {
        return LayerJson.layer(new RuleJson(name, whereToSearch, patterns, normalise, confidence, Change.keep()));
    }
}
