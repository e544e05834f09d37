package io.docket.domain.extraction.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Whose a value is that was given without a place, and how often that is looked for. */
class OwnersTest {
    private static final Label SHOP = Label.field("shop", "Shop", LabelType.STRING, false);

    private final List<String> searched = new ArrayList<>();

    private BiPredicate<Label, String> section(String... said) {
        return (label, value) -> {
            searched.add(value);
            return List.of(said).contains(value);
        };
    }

    @Test
    void aValueIsOfTheOnlySectionThatSaysIt() {
        var owners = new Owners(List.of(section("a", "c"), section("b", "c")));
        assertEquals(OptionalInt.of(0), owners.of(SHOP, "a"));
        assertEquals(OptionalInt.of(1), owners.of(SHOP, "b"));
        assertEquals(OptionalInt.empty(), owners.of(SHOP, "c"));
        assertEquals(OptionalInt.empty(), owners.of(SHOP, "d"));
    }

    @Test
    void eachValueIsLookedForOnceAndUpToItsSecondSection() {
        var owners = new Owners(List.of(section("a"), section("a"), section("a"), section("b")));
        for (int asking = 0; asking < 4; asking++) {
            owners.of(SHOP, "a");
            owners.of(SHOP, "b");
        }
        assertEquals(2, Collections.frequency(searched, "a"));
        assertEquals(4, Collections.frequency(searched, "b"));
    }

    @Test
    void ofSoManyValuesNoMoreAreLookedFor() {
        var owners = new Owners(List.of(section(), section()));
        for (int value = 0; value < 3 * Owners.MOST; value++) {
            assertEquals(OptionalInt.empty(), owners.of(SHOP, "v" + value));
        }
        assertEquals(2 * Owners.MOST, searched.size());
    }
}
