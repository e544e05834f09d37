package io.docket.domain.extraction.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPatternsTest {
    private final List<String> made = new ArrayList<>();

    private DocumentPatterns bounded(long most) {
        return new DocumentPatterns(
                expression -> {
                    made.add(expression);
                    return new JdkPatterns().compile(expression);
                },
                new PatternWork(most));
    }

    private static int found(Patterns patterns, String expression, String text) {
        return patterns.compile(expression).matches(text, 100).size();
    }

    @Test
    void eachIsCompiledOnce() {
        DocumentPatterns patterns = bounded(PatternWork.MOST);
        for (int cell = 0; cell < 100; cell++) {
            assertEquals(2, found(patterns, "\\d", "1 2"));
            assertEquals(1, found(patterns, "a", "1 a"));
        }
        assertEquals(List.of("\\d", "a"), made);
    }

    @Test
    void aFullDocumentIsSearchedByManyPatterns() {
        DocumentPatterns patterns = bounded(PatternWork.MOST);
        String text = "Invoice 17 of 03.04.2026\n".repeat(4_000);
        for (int pattern = 0; pattern < 10; pattern++) {
            assertEquals(0, found(patterns, "never " + pattern, text));
        }
        assertFalse(patterns.areExhausted());
    }

    /** After each of its matches this one reads on to the end in vain. */
    @Test
    void allTogetherDoNoMoreThanADocumentMayTake() {
        DocumentPatterns patterns = bounded(1_000_000);
        String text = "a".repeat(2_000);
        assertEquals(100, found(patterns, "a", text));
        for (int again = 0; again < 100; again++) {
            found(patterns, "a(?s:.*#)?", text);
        }
        assertTrue(patterns.areExhausted());
        assertEquals(0, found(patterns, "a", text));
    }
}
