package io.docket.domain.extraction.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.TaxCandidates;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What adds up is told of the documents that people send; of huge ones it would take hours and mean nothing. */
class SumsTest {
    private static Sums sums(String... pages) {
        DocumentLayout layout = PageDrawing.layout(pages);
        List<Candidate> amounts = new TaxCandidates(Lexicon.standard()).candidates(layout);
        return new Sums(
                amounts,
                new Anchors(AnnotatedDocument.of(layout, Lexicon.standard()).asInvoice()));
    }

    private static BigDecimal amount(int whole) {
        return new BigDecimal(whole + ".00");
    }

    private static String lines(String word, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(at -> word + " " + at + ".00")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void amountsAreAskedForThePairsThatMakeThem() {
        Sums sums = sums(lines("Sand", 1, Sums.MOST));
        assertEquals(3, sums.pairs(amount(7)));
        assertEquals(6, sums.asLargerPart(amount(7)));
        assertTrue(sums.asSmallerPart(amount(7)) > 0);
        assertEquals(5, sums.larger(amount(7), 5));
        assertEquals(2, sums.larger(amount(Sums.MOST - 2), 5));
    }

    @Test
    void ofMoreAmountsNoPairsAreLookedFor() {
        Sums sums = sums(lines("Sand", 1, Sums.MOST + 1));
        assertEquals(0, sums.pairs(amount(7)));
        assertEquals(0, sums.asLargerPart(amount(7)));
        assertEquals(0, sums.asSmallerPart(amount(7)));
    }

    @Test
    void theAmountsOfARoleAddUpWithThoseOfAnother() {
        Sums sums = sums("Net 100.00\nVAT 19.00\nTotal 119.00");
        assertTrue(sums.isSum(amount(119), Role.NET, Role.TAX));
        assertFalse(sums.isSum(amount(120), Role.NET, Role.TAX));
        assertTrue(sums.isDifference(amount(100), Role.TOTAL, Role.TAX));
        assertFalse(sums.isDifference(amount(-100), Role.TOTAL, Role.TAX));
        assertTrue(sums.isLargestOf(Role.TOTAL, amount(119)));
        assertTrue(sums.isSmallestOf(Role.TOTAL, amount(119)));
    }

    @Test
    void oneOfARoleIsComparedWithAnyNumberOfAnotherButNotManyWithMany() {
        String nets = lines("Net", 1_000, Sums.MOST_OF_ROLE + 1);
        Sums one = sums(nets, "VAT 19.00");
        assertTrue(one.isSum(amount(1_119), Role.NET, Role.TAX));
        assertTrue(one.isDifference(amount(981), Role.NET, Role.TAX));
        Sums many = sums(nets, lines("VAT", 1, Sums.MOST_OF_ROLE + 1));
        assertFalse(many.isSum(amount(1_119), Role.NET, Role.TAX));
        assertFalse(many.isDifference(amount(981), Role.NET, Role.TAX));
    }
}
