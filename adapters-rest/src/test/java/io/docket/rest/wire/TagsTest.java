package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void changeExpectsTheNumbersThatAreNamed() {
        assertEquals(Expected.ANY, Tags.parse("*").expected());
        assertEquals(new Expected(Set.of(3L, 7L)), Tags.parse("\"3\", \"7\"").expected());
    }

    @Test
    void weakAndForeignTagsMatchNothingThatIsChanged() {
        for (String header : List.of("W/\"3\"", "\"abc\"", "\"-3\"", "\"99999999999999999999\"")) {
            Expected expected = Tags.parse(header).expected();
            assertThrows(Refusal.class, () -> expected.check(new Versioned<>("thing", 3)), header);
        }
    }

    @Test
    void readIsSparedForWeakTagsToo() {
        assertTrue(Tags.parse("W/\"3\"").match("3"));
        assertTrue(Tags.parse("\"a\",\"b,c\"").match("b,c"));
        assertTrue(Tags.parse("*").match("3"));
        assertFalse(Tags.parse("\"33\"").match("3"));
    }

    @Test
    void whatAreNoTagsIsInvalid() {
        for (String header : List.of("", "3", "\"3", "\"3\" \"4\"", "\"3\",x", "*,\"3\"")) {
            assertThrows(InvalidValue.class, () -> Tags.parse(header), header);
        }
    }
}
