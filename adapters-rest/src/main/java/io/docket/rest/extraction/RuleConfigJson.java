package io.docket.rest.extraction;

import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.rest.wire.LayerJson;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of a scope, by field. */
@Schema(name = "RuleConfigModelGet")
public record RuleConfigJson(Optional<Map<String, Object>> ruleConfig, String scope) {
    static RuleConfigJson of(Scope scope, Layer layer) {
        return LayerJson.of(scope, layer, RuleConfigJson.class);
    }

    static Versioned<RuleConfigJson> of(Scope scope, Versioned<Layer> layer) {
        return layer.map(values -> of(scope, values));
    }
}
