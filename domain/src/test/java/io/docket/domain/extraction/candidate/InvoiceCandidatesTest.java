package io.docket.domain.extraction.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceCandidatesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "P.IVA 01533200041, 01533200041",
        "NIF: B-45678909, B45678909",
        "VAT Reg No 902 1949 39, 902194939",
        "CVR-nr. 13 58 56 28, 13585628",
        "NIP: 526-104-08-28, 5261040828",
        "USt-IdNr. DE136695976, DE136695976",
    })
    void vatNumberIsKnownByItsLabelWhereItsCountryIsNotPrinted(String line, String number) {
        assertEquals(List.of(number), values(new VatCandidates(LEXICON), line));
    }

    @Test
    void numberWithoutCountryOrLabelIsNoVatNumber() {
        assertEquals(List.of(), values(new VatCandidates(LEXICON), "Tel. 01533200041\nKundennummer 13585628"));
    }

    @Test
    void ibanGoesOnInTheLineBelowInANarrowColumn() {
        assertEquals(
                List.of("FR7630006000011234567890189"),
                values(CodeCandidates.ibans(), "Banque: IBAN FR76 3000 6000\n        0112 3456 7890 189"));
        assertEquals(
                List.of(), values(CodeCandidates.ibans(), "Banque: IBAN FR76 3000 6000\n        0112 3456 7890 188"));
    }

    @Test
    void invoiceNumberMayHoldASpaceAndIsNoAmountAndNoVatNumber() {
        List<String> found = values(
                new IdentifierCandidates(), "Rechnung RE 00123\nSumme 8.849,60\nUSt-ID DE136695976\nTEL 4711\nR-17");
        assertTrue(found.contains("RE 00123"), found::toString);
        assertTrue(found.contains("R-17"), found::toString);
        assertFalse(found.contains("8.849"), found::toString);
        assertFalse(found.contains("DE136695976"), found::toString);
        assertFalse(found.contains("TEL 4711"), found::toString);
    }

    @Test
    void crownsAreThoseOfTheCountryWhoseNumbersStandOnThePage() {
        assertEquals(List.of("SEK"), values(new CurrencyCandidates(LEXICON), "100 kr\nSE556012579001"));
        assertEquals(List.of("DKK"), values(new CurrencyCandidates(LEXICON), "kr. 100\nIBAN DK5000400440116243"));
        assertEquals(List.of(), values(new CurrencyCandidates(LEXICON), "100 kr"));
    }

    @Test
    void nameStandsAfterAPartysWordAndWithoutAllOfItsLegalForm() {
        List<String> found =
                values(new PartyCandidates(LEXICON), "Spett.le Rossi Arredi\nBerg UG (haftungsbeschränkt)");
        assertTrue(found.contains("Rossi Arredi"), found::toString);
        assertTrue(found.contains("Berg"), found::toString);
        assertTrue(values(new PartyCandidates(LEXICON), "Lieferant GmbH").contains("Lieferant GmbH"));
    }

    private static List<String> values(CandidateGenerator generator, String drawing) {
        return generator.candidates(PageDrawing.layout(drawing)).stream()
                .map(Candidate::value)
                .toList();
    }
}
