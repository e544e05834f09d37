package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.Change;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.LayerChange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayerJsonTest {
    record InnerChange(Change<Integer> cutOff, Change<Map<String, Object>> free) {}

    record Changes(Change<InnerChange> inner, Change<Map<String, Change<InnerChange>>> byName, Change<String> text) {}

    record Inner(Optional<Integer> cutOff, Optional<Map<String, Object>> free) {}

    record Whole(Optional<Inner> inner, Optional<Map<String, Inner>> byName, Optional<String> text, String scope) {}

    private static LayerChange change(String json) {
        var bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return LayerJson.change(RecordBinder.bind(JsonTree.read(bytes), Changes.class));
    }

    @Test
    void whatIsAbsentIsKeptAndWhatIsNullIsTakenAway() {
        assertEquals(new LayerChange(Map.of()), change("{}"));
        assertEquals(
                new LayerChange(Map.of(
                        "text",
                        LayerChange.REMOVED,
                        "inner",
                        Map.of("cut_off", 5, "free", Map.of("a", LayerChange.REMOVED, "b", List.of("c", true))),
                        "by_name",
                        Map.of("x", LayerChange.REMOVED, "y", Map.of("cut_off", LayerChange.REMOVED)))),
                change("""
                        {"text": null, "inner": {"cut_off": 5, "free": {"a": null, "b": ["c", true]}},
                         "by_name": {"x": null, "y": {"cut_off": null}}}
                        """));
    }

    @Test
    void aLayerIsWrittenAsItsRecordHasIt() {
        var layer = new Layer(Map.of(
                "inner", Map.of("cut_off", 5, "free", Map.of("b", List.of("c", new BigDecimal("1.5"), false)))));
        var out = new ByteArrayOutputStream();
        WireJson.write(LayerJson.of(Scope.TENANT, layer, Whole.class), out);
        assertEquals(
                "{\"inner\":{\"cut_off\":5,\"free\":{\"b\":[\"c\",1.5,false]}},\"scope\":\"default\"}",
                out.toString(StandardCharsets.UTF_8));
    }
}
