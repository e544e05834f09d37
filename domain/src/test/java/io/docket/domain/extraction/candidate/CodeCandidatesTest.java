package io.docket.domain.extraction.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeCandidatesTest {
    @Test
    void ibanLosesItsSpacesAndIsChecked() {
        assertEquals(
                List.of("DE88200800000970375700 checked"),
                found(CodeCandidates.ibans(), "IBAN DE88 2008 0000 0970 3757 00 BIC COBADEFFXXX"));
    }

    @Test
    void ibanOfASampleDocumentIsProposedThoughItsDigitsDoNotCheck() {
        assertEquals(
                List.of("DE12123456781234567890 unchecked"),
                found(CodeCandidates.ibans(), "Verkäufer-IBAN : DE12 1234 5678 1234 5678 90 - BIC"));
    }

    @Test
    void ibanIsFoundWithItsLabelGluedToIt() {
        assertEquals(
                List.of("DE02120300000000202051 checked"), found(CodeCandidates.ibans(), "IBANDE02120300000000202051"));
    }

    @Test
    void numberOfWrongLengthIsNoIban() {
        assertEquals(List.of(), found(CodeCandidates.ibans(), "DE88 2008 0000 0970 3757"));
    }

    @Test
    void vatNumbersAreKnownByCountry() {
        assertEquals(
                List.of("DE123456789 DE", "FR11999999998 FR", "ATU12345678 AT", "NL123456789B01 NL"),
                found(
                        CodeCandidates.vatNumbers(),
                        "USt.-Id.-Nr.: DE123456789\nTVA : FR 11 999999998 - SIRET\nATU12345678\nBTW NL123456789B01"));
    }

    @Test
    void aSwissVatNumberHasItsWordBehindIt() {
        assertEquals(
                List.of("CHE107787577MWST CH", "CHE100155212 CH"),
                found(CodeCandidates.vatNumbers(), "CHE-107.787.577 MWST\nUID CHE-100.155.212"));
    }

    @Test
    void currenciesAreGivenByCode() {
        assertEquals(
                List.of("EUR sign", "MYR sign", "USD sign", "EUR code"),
                found(new CurrencyCandidates(Lexicon.standard()), "12,00 € RM9.00 US$ 3 Currency: EUR EUROPE"));
    }

    @Test
    void identifiersLoseTheirLabelAndKeepTheirJoints() {
        assertEquals(
                List.of("RE-20201121/508 A-9-9", "471102 9", "FA-2017-0010 A-9-9"),
                found(new IdentifierCandidates(), "Invoice # RE-20201121/508, Nr.471102 Facture FA-2017-0010."));
    }

    private static List<String> found(CandidateGenerator generator, String drawing) {
        return generator.candidates(PageDrawing.layout(drawing)).stream()
                .map(candidate -> candidate.value() + " " + candidate.shape())
                .toList();
    }
}
