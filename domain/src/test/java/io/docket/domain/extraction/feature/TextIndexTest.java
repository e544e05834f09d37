package io.docket.domain.extraction.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.testing.CountedList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    private static final int MANY = 2_000;

    @Test
    void aTextIsFoundWhereverItStands() {
        var index = new TextIndex(List.of("bakerscorner", "thecorner", "cornerstore", "a", "ab"));
        assertTrue(index.areSeveralWith("corner"));
        assertFalse(index.areSeveralWith("bakers"));
        assertFalse(index.areSeveralWith("cornershop"));
        assertTrue(index.areSeveralWith("a"));
        assertTrue(index.areSeveralWith(""));
        assertFalse(index.areSeveralWith("zz"));
    }

    @Test
    void itAnswersAsALookAtAllTextsWould() {
        var random = new Random(7);
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(text -> random.ints(random.nextInt(9), 'a', 'd')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        var index = new TextIndex(texts);
        for (String wanted : texts) {
            boolean several =
                    texts.stream().filter(text -> text.contains(wanted)).count() > 1;
            assertEquals(several, index.areSeveralWith(wanted), wanted);
        }
    }

    @Test
    void ofManyTextsOnlyThoseAreLookedAtThatMayHoldTheWantedOne() {
        var texts = new CountedList<>(
                IntStream.range(0, MANY).mapToObj(number -> "firm" + number).toList());
        var index = new TextIndex(texts);
        int before = texts.looks();
        for (int number = 0; number < MANY; number++) {
            index.areSeveralWith("firm" + number);
        }
        int looks = texts.looks() - before;
        assertTrue(looks < MANY * MANY / 20, () -> looks + " looks");
    }
}
