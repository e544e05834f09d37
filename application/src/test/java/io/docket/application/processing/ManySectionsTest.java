package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.automation.CheckedDocuments;
import io.docket.application.format.Formats;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.WatchedStore;
import io.docket.application.testing.World;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.extraction.rule.JdkPatterns;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.LayerChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of many documents asks once for what is the same for all of them. */
class ManySectionsTest {
    private final World world = new World();
    private final List<Class<?>> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<String> compiled = Collections.synchronizedList(new ArrayList<>());
    private final Docket node = world.builder()
            .store(new WatchedStore(world.store, taken::add))
            .workers(0)
            .patterns(expression -> {
                compiled.add(expression);
                return new JdkPatterns().compile(expression);
            })
            .build();

    @BeforeEach
    void split() {
        world.split(Change.set(true), Change.keep());
    }

    @AfterEach
    void close() {
        node.close();
        world.close();
    }

    private void rule(String pattern) {
        var change = new LayerChange(Map.of(
                "rule_config", Map.of("company", List.of(Map.of("patterns", List.of(pattern))))));
        world.operator().run(new ChangeSettings(Rules.KIND, Scope.of(world.inbox()), change, Expected.ANY));
    }

    private static String receipts(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(number -> """
                        SHOP NUMBER %1$d
                        %1$d, Main Street, 81100 Johor
                        Receipt No %1$d    12/03/2018
                        2 x Bread    4.00
                        Total    %1$d.50
                        %2$s
                        Thank you""".formatted(number + 10, line))
                .collect(Collectors.joining("\f"));
    }

    private Document read(int count, String line) {
        DocumentId id = world.upload(receipts(count, line));
        taken.clear();
        compiled.clear();
        assertTrue(node.as(Caller.system()).run(new RunNextJob("by hand", () -> false)));
        Document read = world.document(id);
        assertEquals(count, read.sections().size());
        return read;
    }

    @Test
    void theFormatsAreLoadedNoOftenerThanForFewSections() {
        read(2, "");
        int few = Collections.frequency(taken, Formats.class);
        read(12, "");
        assertEquals(few, Collections.frequency(taken, Formats.class));
    }

    @Test
    void eachPatternIsCompiledOnce() {
        rule("SHOP NUMBER (\\d+)");
        Document read = read(5, "");
        assertEquals(
                5,
                read.prediction()
                        .orElseThrow()
                        .prediction()
                        .fields()
                        .get("company")
                        .size());
        assertEquals(List.of("SHOP NUMBER (\\d+)"), compiled);
    }

    @Test
    void whatPeopleFoundRightBeforeIsReadOnceForConfidencesAndThresholds() {
        var promise = new LayerChange(Map.of(
                "thresholds", Map.of("annotations", Map.of("total", Map.of("max_error", BigDecimal.ONE)))));
        world.operator().run(new ChangeSettings(Thresholds.KIND, Scope.of(world.inbox()), promise, Expected.ANY));
        read(2, "");
        assertEquals(1, Collections.frequency(taken, CheckedDocuments.class));
    }

    /** After each of its matches this one reads on to the end in vain. */
    @Test
    void allSectionsTogetherDoNoMoreWorkThanADocumentMayTake() {
        rule("a(?s:.*#)?".repeat(30));
        assertEquals(0, unsearched(read(1, "a".repeat(1_500))));
        assertTrue(unsearched(read(12, "a".repeat(1_500))) > 0);
    }

    private static long unsearched(Document read) {
        return read.prediction().orElseThrow().prediction().doubts().stream()
                .map(Doubt::reason)
                .filter(reason -> reason.endsWith("were not all searched for"))
                .count();
    }
}
