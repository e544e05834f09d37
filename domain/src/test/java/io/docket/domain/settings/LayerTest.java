package io.docket.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayerTest {
    private static Layer layer(Object... namesAndValues) {
        return new Layer(tree(namesAndValues));
    }

    private static Map<String, Object> tree(Object... namesAndValues) {
        var tree = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            tree.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return tree;
    }

    @Test
    void whatIsSetNarrowlyComesBeforeWhatIsSetWidelyAndTheRestIsInherited() {
        Layer narrow = layer("a", tree("x", 1, "list", List.of(1)), "own", "n");
        Layer wide = layer("a", tree("x", 2, "y", 3, "list", List.of(2, 3)), "other", true);
        assertEquals(
                layer("a", tree("x", 1, "y", 3, "list", List.of(1)), "own", "n", "other", true), narrow.over(wide));
    }

    @Test
    void nullTakesAwayAndTheRestStays() {
        Layer before = layer("a", tree("x", 1, "y", 2), "b", "text");
        var change = new LayerChange(tree("a", tree("x", LayerChange.REMOVED, "z", 3), "c", List.of()));
        assertEquals(layer("a", tree("y", 2, "z", 3), "b", "text", "c", List.of()), before.patchedBy(change));
        var rest = new LayerChange(tree("a", LayerChange.REMOVED, "b", LayerChange.REMOVED));
        assertEquals(Layer.EMPTY, before.patchedBy(rest));
    }

    @Test
    void anObjectThatBecomesEmptyIsNotKept() {
        Layer before = layer("a", tree("x", tree("deep", 1)));
        assertEquals(
                Layer.EMPTY,
                before.patchedBy(new LayerChange(tree("a", tree("x", tree("deep", LayerChange.REMOVED))))));
        assertEquals(Layer.EMPTY, layer("a", tree("b", Map.of())));
    }

    @Test
    void anObjectInPlaceOfAValueIsOne() {
        assertEquals(
                layer("a", tree("x", 1)),
                layer("a", 5).patchedBy(new LayerChange(tree("a", tree("x", 1, "y", LayerChange.REMOVED)))));
    }

    @Test
    void theSameNumberIsTheSameHoweverItIsWritten() {
        assertEquals(layer("a", 80), layer("a", new BigDecimal("80.00")));
        assertEquals("{a=80}", layer("a", new BigDecimal("8E+1")).values().toString());
    }

    @Test
    void lawsOfLayersHold() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Layer one = new Layer(randomTree(random, 3));
            Layer two = new Layer(randomTree(random, 3));
            Layer three = new Layer(randomTree(random, 3));
            assertEquals(one.over(two).over(three), one.over(two.over(three)), "seed " + seed);
            assertEquals(one, one.over(Layer.EMPTY));
            assertEquals(one, Layer.EMPTY.over(one));
            assertEquals(one, one.over(one));
            assertEquals(one, one.patchedBy(new LayerChange(Map.of())));
            assertEquals(one.over(two), two.patchedBy(new LayerChange(one.values())), "seed " + seed);
        }
    }

    /** Names that begin alike are always objects or always leaves. */
    private static Map<String, Object> randomTree(Random random, int depth) {
        var tree = new LinkedHashMap<String, Object>();
        for (int name = random.nextInt(3); name < 3; name++) {
            if (depth > 0 && random.nextBoolean()) {
                tree.put("object" + name, randomTree(random, depth - 1));
            } else {
                tree.put("leaf" + name, List.of(random.nextInt(5), random.nextBoolean()));
            }
        }
        return tree;
    }

    @Test
    void whatNoLayerHoldsIsRefusedWithItsPlace() {
        assertEquals("a~1b/x", refused(tree("a/b", tree("x", LayerChange.REMOVED))));
        assertEquals("a/1/b", refused(tree("a", Arrays.asList(1, tree("b", LayerChange.REMOVED)))));
        assertEquals("a", refused(tree("a", "\u0000")));
        assertEquals("a", refused(tree("a", "\ud800")));
        assertEquals("a", refused(tree("a", new BigDecimal("1E+200"))));
    }

    @Test
    void whatIsSetInOnePlaceHasALargestSizeAndWhatHoldsOfSeveralPlacesTogetherHasNone() {
        String text = "x".repeat(600_000);
        Layer narrow = Layer.EMPTY.patchedBy(new LayerChange(tree("a", text)));
        Layer wide = Layer.EMPTY.patchedBy(new LayerChange(tree("b", text)));
        assertEquals(layer("a", text, "b", text), narrow.over(wide));
        var more = new LayerChange(tree("b", text));
        assertEquals(
                "",
                assertThrows(InvalidValue.class, () -> narrow.patchedBy(more)).field());
    }

    private static String refused(Map<String, Object> values) {
        return assertThrows(InvalidValue.class, () -> new Layer(values)).field();
    }
}
