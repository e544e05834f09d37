package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void absentKeepsNullClearsAndAValueSets() {
        assertEquals(Optional.of("old"), Change.<String>keep().over(Optional.of("old")));
        assertEquals(Optional.empty(), Change.<String>clear().over(Optional.of("old")));
        assertEquals(Optional.of("new"), Change.set("new").over(Optional.of("old")));
    }

    @Test
    void clearedPropertyFallsBackWhereItCannotBeEmpty() {
        assertEquals("standard", Change.<String>clear().over("old", "standard"));
        assertEquals("old", Change.<String>keep().over("old", "standard"));
    }

    @Test
    void mappingChangesOnlyWhatIsSet() {
        assertEquals(Change.set(3), Change.set("new").map(String::length));
        assertEquals(Change.keep(), Change.<String>keep().map(String::length));
        assertEquals(Change.clear(), Change.<String>clear().map(String::length));
    }
}
