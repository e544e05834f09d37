package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static Thresholds view(Map<String, Object> thresholds) {
        return Thresholds.KIND
                .view()
                .apply(new Layer(Map.of("thresholds", thresholds)).over(Thresholds.KIND.builtIn()));
    }

    private static boolean reached(Thresholds thresholds, String field, int confidence) {
        return thresholds.by(AnswerHistory.NONE).of(field, Source.MODEL).reachedBy(new Confidence(confidence));
    }

    /** Of a cell that was read from a page. */
    private static boolean reached(Thresholds thresholds, String table, String column, int confidence) {
        return thresholds.reachedBy(table, column, cell(confidence, Optional.of(new Region(0, new Box(0, 0, 10, 10)))));
    }

    private static PredictedValue cell(int confidence, Optional<Region> region) {
        return new PredictedValue("1", "1", new Confidence(confidence), Optional.empty(), region, "test");
    }

    private static String refused(Map<String, Object> thresholds) {
        return assertThrows(InvalidValue.class, () -> view(thresholds)).field();
    }

    @Test
    void eightyHoldsWhereNothingIsSet() {
        assertTrue(reached(Thresholds.BUILT_IN, "total", 80));
        assertFalse(reached(Thresholds.BUILT_IN, "total", 79));
    }

    @Test
    void cellsThatWereReadFromAPageAreHeldToWhatHoldsForAllFields() {
        assertTrue(reached(Thresholds.BUILT_IN, "lines", "amount", 80));
        assertFalse(reached(Thresholds.BUILT_IN, "lines", "amount", 79));
        Thresholds lower = view(Map.of("annotations", Map.of(Thresholds.ANY, 50)));
        assertTrue(reached(lower, "lines", "amount", 50));
        assertFalse(reached(lower, "lines", "amount", 49));
        Thresholds promised = view(Map.of("annotations", Map.of(Thresholds.ANY, Map.of("max_error", 2))));
        assertFalse(reached(promised, "lines", "amount", 79));
    }

    @Test
    void cellsThatStandNowhereAreHeldToWhatIsSetForTheirColumnAlone() {
        PredictedValue standsIn = cell(0, Optional.empty());
        assertTrue(Thresholds.BUILT_IN.reachedBy("lines", "unit", standsIn));
        Thresholds set = view(Map.of("lines", Map.of("lines", Map.of("unit", 10))));
        assertFalse(set.reachedBy("lines", "unit", standsIn));
    }

    @Test
    void aNamedFieldHasItsOwnAndAllOthersTheGeneralOne() {
        Thresholds thresholds = view(Map.of("annotations", Map.of("total", 95, Thresholds.ANY, 50)));
        assertFalse(reached(thresholds, "total", 94));
        assertTrue(reached(thresholds, "date", 50));
    }

    @Test
    void cellsAreHeldToTheNearestThatIsSet() {
        Thresholds thresholds = view(Map.of(
                "lines",
                Map.of("lines", Map.of("amount", 90, Thresholds.ANY, 40), Thresholds.ANY, Map.of("unit", 10))));
        assertFalse(reached(thresholds, "lines", "amount", 89));
        assertFalse(reached(thresholds, "lines", "description", 39));
        assertTrue(reached(thresholds, "lines", "description", 40));
        assertFalse(reached(thresholds, "others", "unit", 9));
        assertTrue(reached(thresholds, "others", "unit", 10));
        assertFalse(reached(thresholds, "others", "amount", 79));
    }

    @Test
    void whatIsNoThresholdIsRefusedWithItsPlace() {
        assertEquals("thresholds/annotations/total", refused(Map.of("annotations", Map.of("total", 101))));
        assertEquals(
                "thresholds/annotations/total",
                refused(Map.of("annotations", Map.of("total", new BigDecimal("79.5")))));
        assertEquals(
                "thresholds/annotations/total/max_error",
                refused(Map.of("annotations", Map.of("total", Map.of("max_error", 0)))));
        assertEquals(
                "thresholds/annotations/total/max_error",
                refused(Map.of("annotations", Map.of("total", Map.of("max_error", new BigDecimal("0.125"))))));
        var tooLittle =
                Map.<String, Object>of("annotations", Map.of("total", Map.of("max_error", new BigDecimal("0.04"))));
        assertEquals("thresholds/annotations/total/max_error", refused(tooLittle));
        assertEquals(
                "must lie between 0.05 and 100, with at most two decimals",
                assertThrows(InvalidValue.class, () -> view(tooLittle)).reason());
        assertEquals(AnswerHistory.MOST, new MaxError(new BigDecimal("0.05")).answersNeeded());
        assertEquals(
                "thresholds/annotations/total/least_error",
                refused(Map.of("annotations", Map.of("total", Map.of("least_error", 1)))));
        assertEquals(
                "thresholds/lines/lines/amount",
                refused(Map.of("lines", Map.of("lines", Map.of("amount", Map.of("max_error", 1))))));
        assertEquals("thresholds/annotations/total", refused(Map.of("annotations", Map.of("total", "80"))));
        assertEquals("thresholds/lines/lines", refused(Map.of("lines", Map.of("lines", 80))));
        assertEquals("thresholds/sections/invoice", refused(Map.of("sections", Map.of("invoice", -1))));
        assertEquals("thresholds/annotations", refused(Map.of("annotations", List.of())));
        assertEquals("thresholds/others", refused(Map.of("others", 1)));
    }

    @Test
    void anErrorMayStandInPlaceOfANumber() {
        Thresholds thresholds = view(Map.of(
                "annotations",
                Map.of(
                        "total",
                        Map.of("max_error", new BigDecimal("0.50")),
                        "date",
                        90,
                        Thresholds.ANY,
                        Map.of("max_error", 2))));
        assertEquals("0.5 %", thresholds.maxError("total").orElseThrow().toString());
        assertEquals("2 %", thresholds.maxError("company").orElseThrow().toString());
        assertEquals(Optional.empty(), thresholds.maxError("date"));
        assertEquals(90, thresholds.percent("date"));
    }

    @Test
    void aNarrowerNumberStandsOverAWiderErrorAndTheOtherWayRound() {
        Layer error = new Layer(Map.of("thresholds", Map.of("annotations", Map.of("total", Map.of("max_error", 1)))));
        Layer number = new Layer(Map.of("thresholds", Map.of("annotations", Map.of("total", 70))));
        assertEquals(70, Thresholds.KIND.view().apply(number.over(error)).percent("total"));
        assertTrue(Thresholds.KIND
                .view()
                .apply(error.over(number))
                .maxError("total")
                .isPresent());
    }
}
