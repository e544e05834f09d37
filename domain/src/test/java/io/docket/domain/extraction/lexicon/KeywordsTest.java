package io.docket.domain.extraction.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grand Total | TOTAL",
                "SUB-TOTAL | SUBTOTAL",
                "Rounding Adj | ROUNDING",
                "Rechnungsdatum | ISSUE_DATE",
                "Date d'échéance | DUE_DATE",
                "Date d' echeance | DUE_DATE",
                "TOTALAMOUNT | TOTAL",
                "Steuerbetragg | TAX",
                "Totaal te betalen | TOTAL",
                "Data fattura | ISSUE_DATE",
                "Base imponible | NET",
                "Wisselgeld | CHANGE",
                "Bahnstr. 42 | STREET",
            })
    void wordsAreFoundInEveryLanguageAndDespiteMisreading(String text, Role role) {
        assertTrue(roles(text).contains(role), () -> roles(text).toString());
    }

    @Test
    void wordWithinALongerOneIsNotFound() {
        assertFalse(roles("Beispielrechnung").contains(Role.INVOICE_NUMBER));
        assertFalse(roles("Kunden AG").contains(Role.BUYER));
        assertFalse(roles("SUBTOTAL").contains(Role.TOTAL));
    }

    @Test
    void hitSaysWhereItStands() {
        assertEquals(
                List.of("Rechnungs-Nr."),
                LEXICON.keywords().hitsIn("Ihre Rechnungs-Nr.: 12").stream()
                        .filter(hit -> hit.role() == Role.INVOICE_NUMBER)
                        .map(hit -> "Ihre Rechnungs-Nr.: 12".substring(hit.start(), hit.end()) + ".")
                        .toList());
    }

    @Test
    void monthsAreKnownByNameAndByUnmistakableBeginning() {
        assertEquals(OptionalInt.of(3), LEXICON.months().month("März"));
        assertEquals(OptionalInt.of(9), LEXICON.months().month("SEPTEM"));
        assertEquals(OptionalInt.of(8), LEXICON.months().month("août"));
        assertEquals(OptionalInt.empty(), LEXICON.months().month("total"));
    }

    @Test
    void foldedTextFindsItsWayBack() {
        String text = "Café №7 straße";
        FoldedText folded = FoldedText.of(text);
        assertTrue(folded.letters().startsWith("cafe"));
        int street = folded.letters().indexOf("strasse");
        assertEquals(text.indexOf("straße"), folded.offset(street));
        assertTrue(folded.isBoundary(street));
        assertEquals(text.length(), folded.offset(folded.length()));
    }

    @Test
    void vocabularyLeavesUnknownWordsAlone() {
        assertEquals("ZORBLATT QUIXO", LEXICON.vocabulary().repair("ZORBLATT QUIXO"));
        assertEquals("MINI MARKET", LEXICON.vocabulary().repair("MINI MARKET"));
        assertEquals("U13/BG SS21", LEXICON.vocabulary().repair("U13/BG SS21"));
    }

    private static List<Role> roles(String text) {
        return LEXICON.keywords().hitsIn(text).stream().map(RoleHit::role).toList();
    }
}
