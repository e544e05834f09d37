package io.docket.application.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.rule.PatternError;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.Patterns.Match;
import io.docket.domain.extraction.rule.Placeholder;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.settings.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine for regular expressions of any origin does, and does not do. */
public interface PatternsContract {
    Patterns testee();

    private List<String> found(String expression, String text) {
        return testee().compile(expression).matches(text, 10).stream()
                .map(match ->
                        text.substring(match.value().start(), match.value().end()))
                .toList();
    }

    @Test
    default void matchesAreFoundFromLeftToRightAndNoMoreThanAsked() {
        List<Match> all = testee().compile("\\d+").matches("1 22 333", 2);
        assertEquals(
                List.of("0-1", "2-4"), all.stream().map(PatternsContract::shown).toList());
    }

    private static String shown(Match match) {
        return match.whole().start() + "-" + match.whole().end();
    }

    @Test
    default void theGroupThatIsMeantIsTheNamedOneElseTheFirstElseAll() {
        assertEquals(List.of("PO 12"), found("PO \\d+", "PO 12"));
        assertEquals(List.of("12"), found("(?:PO|BO) (\\d+)-(\\d+)", "PO 12-3"));
        assertEquals(List.of("3"), found("(PO) (\\d+)-(?<value>\\d+)", "PO 12-3"));
        assertEquals(List.of("b"), found("(a)?(b)", "b"));
        assertEquals(
                "0-7",
                shown(testee().compile("PO (\\d+)-3").matches("PO 12-3", 1).get(0)));
    }

    @Test
    default void whatIsEmptyIsNoMatch() {
        assertEquals(List.of("xx"), found("x*", "axxb"));
        assertEquals(List.of(), found("", "ab"));
        assertEquals(List.of(), found("x*", "a".repeat(20) + "x"), "ten were looked at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x*", "(?s:.*\\x{FFFF})?", "a|b?", "\\b", "^", "x*$", "\\B", "(?:)"})
    default void whatMayMatchNothingIsKnown(String expression) {
        assertTrue(testee().compile(expression).matchesNothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x+", "a(?s:.*\\x{FFFF})?", "^\\d*.$", "\\b\\w*\\d\\b"})
    default void soIsWhatMatchesSomethingOnly(String expression) {
        assertFalse(testee().compile(expression).matchesNothing());
    }

    /** Somebody counts, and ends the search. */
    @Test
    default void aTextIsReadSignBySign() {
        var read = new AtomicInteger();
        CharSequence text = new Endless(read);
        assertThrows(
                ArithmeticException.class,
                () -> testee().compile("a(?s:.*\\x{FFFF})?").matches(text, 100));
        assertEquals(10_001, read.get());
    }

    /** Of the letter a; nobody has read more than 10,000. */
    record Endless(AtomicInteger read) implements CharSequence {
        @Override
        public int length() {
            return Integer.MAX_VALUE / 2;
        }

        @Override
        public char charAt(int index) {
            if (read.incrementAndGet() > 10_000) {
                throw new ArithmeticException("enough");
            }
            return 'a';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("a text without end was to be read sign by sign, not copied");
        }

        @Override
        public String toString() {
            throw new AssertionError("a text without end was to be read sign by sign, not copied");
        }
    }

    @Test
    default void linesBeginAndEndAtLineFeeds() {
        assertEquals(List.of("b1"), found("^b\\d$", "a1\nb1\nc1"));
    }

    @Test
    default void otherScriptsHaveTheirOffsets() {
        assertEquals(List.of("Größe"), found("\\pL+", "№ Größe"));
        assertEquals(List.of("7"), found("\uD83D\uDE00 (\\d)", "\uD83D\uDE00 7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ab(c ~ 4
        ab) ~ 2
        a[bc ~ 1
        *a ~ 0
        x{5}y** ~ 5
        a{2,1} ~ 1
        ab\\ ~ 2
        a[z-b] ~ 2
        a\\8 ~ 1
        """)
    default void whatDoesNotCompileIsToldWithItsPosition(String expression, int position) {
        var wrong = assertThrows(PatternError.class, () -> testee().compile(expression));
        assertEquals(position, wrong.position(), wrong::reason);
        assertTrue(wrong.reason().matches("[\\w ():\\[\\]]+"), wrong::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "(?<!a)b", "(a)\\1", "(?>a)"})
    default void whatCanOnlyBeDoneByBacktrackingIsRefused(String expression) {
        assertThrows(PatternError.class, () -> testee().compile(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(x{1000}){1000}",
                "((x{1000}){1000}){1000}",
                "(((((((a{10}){10}){10}){10}){10}){10}){10})",
                "(?:a|b|[cd]){900,}{900}",
                "(\\pL{200}){0,200}",
                "x{1000000000}"
            })
    default void whatWouldBecomeTooLargeIsRefusedBeforeItIsMade(String expression) {
        assertThrows(PatternError.class, () -> testee().compile(expression));
    }

    @Test
    default void groupsLieInEachOtherToSomeDepthOnly() {
        assertThrows(PatternError.class, () -> testee().compile("(".repeat(200) + "a" + ")".repeat(200)));
        testee().compile("(".repeat(20) + "a" + ")".repeat(20));
    }

    /** Engines that backtrack do not come back within anybody's lifetime. */
    @Test
    default void noExpressionTakesLongerThanItsSizeAndTheTextExplain() {
        String text = "a".repeat(5_000) + "!";
        assertEquals(List.of(), found("(a+)+$", text));
        assertEquals(List.of(), found("(a|aa)+b", text));
        assertEquals(List.of(), found("(.*)*x(.*)*y", text));
    }

    @Test
    default void allPlaceholdersCompile() {
        String all = Arrays.stream(Placeholder.values())
                .map(one -> "{" + one.placeholder() + "}")
                .collect(Collectors.joining(" "));
        for (Placeholder one : Placeholder.values()) {
            check("{" + one.placeholder() + "}");
        }
        check(all);
    }

    private void check(String pattern) {
        Map<String, Object> rule = Map.of("patterns", List.of(pattern));
        Rules.check(new Layer(Map.of("rule_config", Map.of("field", List.of(rule)))), testee());
    }
}
