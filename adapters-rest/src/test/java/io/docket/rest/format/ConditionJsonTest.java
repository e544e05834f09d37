package io.docket.rest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.format.Condition;
import io.docket.domain.kernel.InvalidValue;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionJsonTest {
    private static Condition read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return ConditionJson.toDomain(new HashMap<>(object));
        }
    }

    @Test
    void aValueIsATextANumberOrATruthAloneOrInAList() {
        assertEquals(
                new Condition(Map.of(
                        "kind", List.of("invoice"),
                        "total", List.of("12.50", "0"),
                        "approved", List.of("true"))),
                read("{\"kind\": \"invoice\", \"total\": [12.50, 0], \"approved\": true}"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var condition = new Condition(Map.of("kind", List.of("invoice"), "total", List.of("1.00", "2.00")));
        assertEquals(Map.of("kind", "invoice", "total", List.of("1.00", "2.00")), ConditionJson.of(condition));
        assertEquals(condition, read("{\"kind\": \"invoice\", \"total\": [\"1.00\", \"2.00\"]}"));
    }

    @Test
    void whatIsNoValueIsRefusedByItsField() {
        for (String value : List.of("null", "{}", "[[\"a\"]]", "[null]", "[]", "\"\"")) {
            var refused = assertThrows(InvalidValue.class, () -> read("{\"kind\": " + value + "}"), value);
            assertEquals("kind", refused.field());
        }
        assertThrows(InvalidValue.class, () -> read("{}"));
    }
}
