package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskTest {
    private static final int ROUNDS = 2_000;
    private static final List<String> NAMES = List.of("a", "b", "c", "roles", "$in", "_id");

    @Test
    void namesNestAndBracesMayBeLeftOut() {
        var wanted = new Mask(false, Map.of("id", Mask.ALL, "roles", new Mask(false, Map.of("role", Mask.ALL))));

        assertEquals(wanted, MaskParser.parse("{id,roles{role}}"));
        assertEquals(wanted, MaskParser.parse(" id , roles { role } "));
        assertEquals(Mask.ALL, MaskParser.parse("*"));
        assertEquals(new Mask(true, Map.of("a", new Mask(false, Map.of("b", Mask.ALL)))), MaskParser.parse("{*,a{b}}"));
    }

    @Test
    void whatDoesNotParseIsMalformed() {
        for (String text : List.of(
                "{",
                "}",
                "{}",
                "a,",
                ",a",
                "a{",
                "a{}",
                "a{b",
                "{a",
                "a}",
                "{a}}",
                "{a}b",
                "a b",
                "a{b}c",
                "{a}{b}",
                "*a",
                "a,a",
                "{a{b,b}}")) {
            Refusal refusal = assertThrows(Refusal.class, () -> MaskParser.parse(text), text);
            assertEquals(Refusal.Kind.MALFORMED, refusal.kind(), text);
        }
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThrows(Refusal.class, () -> MaskParser.parse("a".repeat(4097)));
        assertThrows(Refusal.class, () -> MaskParser.parse("a{".repeat(100) + "a" + "}".repeat(100)));
    }

    @Test
    void laws() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = mask(random, 3);
            Mask mask = MaskParser.parse(text);
            JsonValue tree = tree(random, 4);
            JsonValue once = masked(tree, mask);

            assertEquals(once, masked(once, mask), () -> "masking twice is masking once; seed " + seed + ", " + text);
            assertTrue(contains(tree, once), () -> "masking only takes away; seed " + seed + ", " + text);
            assertEquals(tree, masked(tree, Mask.ALL), () -> "* takes nothing away; seed " + seed);
            assertEquals(mask, MaskParser.parse("{" + text + "}"), () -> "braces do not matter; seed " + seed);
        }
    }

    private static JsonValue masked(JsonValue tree, Mask mask) {
        var out = new ByteArrayOutputStream();
        WireWriter.write(tree, mask, out);
        return JsonTree.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static boolean contains(JsonValue whole, JsonValue part) {
        if (part instanceof JsonObject object) {
            return object.entrySet().stream()
                    .allMatch(entry -> contains(whole.asJsonObject().get(entry.getKey()), entry.getValue()));
        }
        return part.getValueType() == whole.getValueType();
    }

    private static String mask(Random random, int depth) {
        var parts = new ArrayList<String>();
        for (String name : NAMES) {
            if (random.nextInt(3) == 0) {
                parts.add(depth > 0 && random.nextBoolean() ? name + "{" + mask(random, depth - 1) + "}" : name);
            }
        }
        if (parts.isEmpty() || random.nextInt(5) == 0) {
            parts.add("*");
        }
        return String.join(random.nextBoolean() ? "," : " , ", parts);
    }

    private static JsonValue tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 1) {
            var array = Json.createArrayBuilder();
            for (int size = random.nextInt(3); size > 0; size--) {
                array.add(tree(random, depth - 1));
            }
            return array.build();
        }
        if (kind >= 2) {
            var object = Json.createObjectBuilder();
            NAMES.stream()
                    .filter(name -> random.nextBoolean())
                    .forEach(name -> object.add(name, tree(random, depth - 1)));
            return object.build();
        }
        return random.nextBoolean() ? Json.createValue(random.nextInt()) : JsonValue.TRUE;
    }
}
