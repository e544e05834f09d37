package io.docket.rest.automation;

import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.rest.wire.LayerJson;
import io.docket.rest.wire.Wire;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sampling of a scope, each share in percent. */
@Schema(name = "SamplingModelGet")
public record SamplingSettingsJson(
        @Wire("auto_reject_FFR") Optional<Integer> autoRejectFfr,
        @Wire("auto_submit_FFR") Optional<Integer> autoSubmitFfr,
        @Wire("second_pass_FFR") Optional<Integer> secondPassFfr,
        @Wire("second_pass_STP") Optional<Integer> secondPassStp,
        String scope) {
    static SamplingSettingsJson of(Scope scope, Layer layer) {
        return LayerJson.of(scope, layer, SamplingSettingsJson.class);
    }

    static Versioned<SamplingSettingsJson> of(Scope scope, Versioned<Layer> layer) {
        return layer.map(values -> of(scope, values));
    }
}
