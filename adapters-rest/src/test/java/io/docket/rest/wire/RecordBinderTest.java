package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Change;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    private static final String ID = "0123456789abcdef01234567";

    enum Colour {
        RED,
        @Wire("Sky-Blue")
        BLUE
    }

    record Inner(String name, @Wire("timeFrom") Optional<Instant> from) {
        Inner {
            if (name.isEmpty()) {
                throw new InvalidValue("name", "must not be empty");
            }
        }
    }

    record Everything(
            String someText,
            int count,
            long big,
            double share,
            BigDecimal exact,
            boolean flag,
            Colour colour,
            InboxId inbox,
            List<Inner> inners,
            Map<String, Integer> byName,
            Optional<String> absent) {}

    record Patch(Change<String> name, Change<Integer> age) {}

    record Open(String type, @OtherProperties Map<String, Object> settings) {}

    private static <T> T bind(String json, Class<T> type) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return RecordBinder.bind(JsonTree.read(new ByteArrayInputStream(bytes)), type);
    }

    private static Refusal refused(String json, Class<?> type) {
        return assertThrows(Refusal.class, () -> bind(json, type));
    }

    @Test
    void everyTypeIsBound() {
        var bound = bind("""
                {"some_text": "ü", "count": 3, "big": 9007199254740993, "share": 0.5, "exact": 12.50, "flag": true,
                 "colour": "Sky-Blue", "inbox": "%s", "inners": [{"name": "a", "timeFrom": "2026-11-24T12:00:00+02:00"}],
                 "by_name": {"x": 1, "y/z": 2}, "absent": null}
                """.formatted(ID), Everything.class);

        assertEquals(
                new Everything(
                        "ü",
                        3,
                        9007199254740993L,
                        0.5,
                        new BigDecimal("12.50"),
                        true,
                        Colour.BLUE,
                        new InboxId(ID),
                        List.of(new Inner("a", Optional.of(Instant.parse("2026-11-24T10:00:00Z")))),
                        Map.of("x", 1, "y/z", 2),
                        Optional.empty()),
                bound);
    }

    @Test
    void everyViolationIsFoundAtOnceWithItsPointer() {
        Refusal refusal = refused("""
                {"some_text": 1, "count": 1.5, "big": 1e300, "share": "x", "exact": true, "flag": "yes", "colour": "green",
                 "inbox": "short", "inners": [{"name": "", "timeFrom": null}, {"nam/e": 1}], "by_name": {"~": "x"}}
                """, Everything.class);

        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
        assertEquals(
                List.of(
                        "/big",
                        "/by_name/~0",
                        "/colour",
                        "/count",
                        "/exact",
                        "/flag",
                        "/inbox",
                        "/inners/0/name",
                        "/inners/1/name",
                        "/inners/1/nam~1e",
                        "/share",
                        "/some_text"),
                refusal.violations().stream().map(Violation::field).sorted().toList());
    }

    @Test
    void unknownPropertyOfAClosedObjectIsNamed() {
        Refusal refusal = refused("{\"name\": \"a\", \"nmae\": 1}", Inner.class);

        assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
        assertEquals(List.of(new Violation("/nmae", "is not a known property")), refusal.violations());
    }

    @Test
    void openObjectTakesWhatItDoesNotName() {
        Open open = bind("{\"type\": \"imap\", \"host\": \"h\", \"port\": 993}", Open.class);

        assertEquals("imap", open.type());
        assertEquals(java.util.Set.of("host", "port"), open.settings().keySet());
    }

    @Test
    void valueThatTheRecordRefusesIsInvalidNotMalformed() {
        Refusal refusal = refused("{\"name\": \"\"}", Inner.class);

        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(List.of(new Violation("/name", "must not be empty")), refusal.violations());
    }

    @Test
    void patchTellsAbsentFromNullFromAValue() {
        assertEquals(new Patch(Change.keep(), Change.clear()), bind("{\"age\": null}", Patch.class));
        assertEquals(new Patch(Change.set("a"), Change.set(3)), bind("{\"name\": \"a\", \"age\": 3}", Patch.class));
        assertEquals(new Patch(Change.keep(), Change.keep()), bind("{}", Patch.class));
    }

    /** No database keeps the one, and the other is no text. */
    @Test
    void textWithTheCharacterZeroOrHalfACharacterIsMalformed() {
        for (String text : List.of("a\\u0000b", "\\ud800", "a\\udc00b")) {
            Refusal refusal = refused("{\"name\": \"" + text + "\"}", Inner.class);
            assertEquals(Refusal.Kind.MALFORMED, refusal.kind(), text);
            assertEquals("/name", refusal.violations().get(0).field());
        }
        assertEquals(
                "a\n\ud83d\ude00",
                bind("{\"name\": \"a\\n\\ud83d\\ude00\"}", Inner.class).name());
    }

    @Test
    void nameThatComesTwiceIsRefused() {
        assertTrue(refused("{\"name\": \"a\", \"name\": \"b\"}", Inner.class)
                .detail()
                .contains("twice"));
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        for (String text :
                List.of("", "{", "{\"name\": }", "{\"name\": \"a\"} x", "[1,", "nul", "{\"name\": \"a\",}")) {
            assertEquals(Refusal.Kind.MALFORMED, refused(text, Inner.class).kind(), text);
        }
        var latin1 = "{\"name\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(Refusal.class, () -> JsonTree.read(new ByteArrayInputStream(latin1)));
    }

    @Test
    void depthSizeAndNumbersAreBounded() {
        String deep = "[".repeat(JsonTree.MOST_DEPTH + 2) + "]".repeat(JsonTree.MOST_DEPTH + 2);
        assertTrue(refused(deep, Inner.class).detail().contains("deeper"));
        assertEquals(
                Refusal.Kind.TOO_LARGE,
                refused("\"" + "x".repeat((int) JsonTree.MOST_BYTES) + "\"", Inner.class)
                        .kind());
        assertTrue(refused("[" + "9".repeat(101) + "]", Inner.class).detail().contains("number"));
        assertEquals(
                Refusal.Kind.MALFORMED,
                refused("{\"age\": 1e999999999}", Patch.class).kind());
        for (String number : List.of("1e99999999999", "-1E+2147483648", "1e-99999999999", "1e5000", "1e-5000")) {
            Refusal refused = refused("{\"type\": \"a\", \"any\": " + number + "}", Open.class);
            assertEquals(Refusal.Kind.MALFORMED, refused.kind(), number);
            assertTrue(refused.detail().contains("number beyond"), refused.detail());
        }
        bind("{\"type\": \"a\", \"any\": 1.7976931348623157e308}", Open.class);
    }
}
