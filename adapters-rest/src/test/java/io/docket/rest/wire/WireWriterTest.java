package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.domain.kernel.InboxId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WireWriterTest {
    private static final String ID = "0123456789abcdef01234567";

    enum Colour {
        DARK_RED,
        @Wire("Sky-Blue")
        BLUE
    }

    record Thing(
            InboxId id,
            String displayName,
            Colour colour,
            Optional<Instant> since,
            Optional<String> absent,
            double share,
            List<Map<String, Colour>> rows) {}

    record Open(String type, @OtherProperties Map<String, Integer> others) {}

    private static final Thing THING = new Thing(
            new InboxId(ID),
            "ü\"",
            Colour.DARK_RED,
            Optional.of(Instant.parse("2026-11-24T10:00:00Z")),
            Optional.empty(),
            0.25,
            List.of(Map.of("x", Colour.BLUE)));

    private static String written(Object value, String mask) {
        var out = new ByteArrayOutputStream();
        WireWriter.write(value, MaskParser.parse(mask), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void recordsAreWrittenByTheirComponentsAndAbsentOnesLeftOut() {
        assertEquals(
                "{\"id\":\"" + ID + "\",\"display_name\":\"ü\\\"\",\"colour\":\"dark_red\","
                        + "\"since\":\"2026-11-24T10:00:00Z\",\"share\":0.25,\"rows\":[{\"x\":\"Sky-Blue\"}]}",
                written(THING, "*"));
        assertEquals("{\"type\":\"a\",\"port\":1}", written(new Open("a", Map.of("port", 1)), "*"));
    }

    @Test
    void maskLooksThroughListsAndRecords() {
        assertEquals("[{\"rows\":[{\"x\":\"Sky-Blue\"}]}]", written(List.of(THING), "{rows{x},nothing{like}}"));
        assertEquals("[{\"rows\":[{}]}]", written(List.of(THING), "rows{y}"));
        assertEquals("{\"port\":1}", written(new Open("a", Map.of("port", 1)), "port"));
    }

    @Test
    void pageIsAnArrayWithExactlyOnePage() {
        var page = new Page<>(new PageRequest(2, 20), List.of("a"), 21L);

        assertEquals("[{\"page\":2,\"per_page\":20,\"results\":[\"a\"],\"total\":21}]", written(Paged.of(page), "*"));
    }

    @Test
    void streamedListAsksForBatchAfterBatch() {
        var asked = new ArrayList<Optional<Integer>>();
        List<Integer> all = IntStream.range(0, 7).boxed().toList();
        var streamed = Streamed.of(
                (Optional<Integer> last) -> {
                    asked.add(last);
                    int from = last.map(number -> number + 1).orElse(0);
                    return all.subList(from, Math.min(all.size(), from + 3));
                },
                3,
                number -> number * 10);
        assertEquals(List.of(Optional.empty()), asked, "the first batch is there before anything is written");

        assertEquals("[0,10,20,30,40,50,60]", written(streamed, "*"));
        assertEquals(List.of(Optional.empty(), Optional.of(2), Optional.of(5)), asked);
    }

    @Test
    void listThatIsRefusedIsRefusedBeforeItBegins() {
        Refusal refusal = Refusal.notFound("inbox");

        assertEquals(
                refusal,
                assertThrows(
                        Refusal.class,
                        () -> Streamed.of(
                                (Optional<Integer> last) -> {
                                    throw refusal;
                                },
                                3,
                                number -> number)));
    }
}
