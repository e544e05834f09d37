package io.docket.domain.extraction.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final FormatId ID = new FormatId("1".repeat(24));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 24);
    private static final Format INVOICE = StandardFormats.invoice(ID);

    private static PredictedValue value(String value, int confidence, boolean placed) {
        var region = new Region(0, new Box(1, 2, 30, 40));
        return new PredictedValue(
                value,
                value,
                new Confidence(confidence),
                Optional.empty(),
                Optional.of(region).filter(any -> placed),
                "read");
    }

    private static Map<String, List<PredictedValue>> fields(Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        values.forEach((field, value) -> fields.put(field, List.of(value(value, 99, true))));
        return fields;
    }

    private static Prediction checked(Format format, Map<String, String> values) {
        var said = new Prediction(fields(values), Map.of());
        return Checks.applied(new Findings(format, said, false, Optional.empty(), RECEIVED));
    }

    private static List<String> reasons(Format format, Map<String, String> values) {
        return checked(format, values).doubts().stream().map(Doubt::reason).toList();
    }

    private static Format own(String name, LabelType type) {
        return new Format(ID, "own", List.of(), List.of(Label.field(name, name, type, false)), List.of(), List.of());
    }

    @Test
    void aRightInvoiceIsLeftAsItIs() {
        var said = new Prediction(
                fields(Map.of(
                        "seller_vat",
                        "BE0403170701",
                        "iban",
                        "BE68539007547034",
                        "issue_date",
                        "2026-11-01",
                        "due_date",
                        "2026-12-01",
                        "net_amount",
                        "100.00",
                        "tax_amount",
                        "21.00",
                        "gross_amount",
                        "121.01")),
                Map.of());
        assertSame(said, Checks.applied(new Findings(INVOICE, said, false, Optional.empty(), RECEIVED)));
    }

    @Test
    void wrongCheckDigitsAreDoubtedAndSaidInTheReasonOfTheValue() {
        Prediction doubted = checked(INVOICE, Map.of("iban", "BE68539007547035", "seller_vat", "BE0403170702"));
        assertEquals(
                List.of(
                        new Doubt(
                                Cause.CHECK,
                                List.of("seller_vat"),
                                "seller_vat BE0403170702 is no VAT number: its check digits do not fit"),
                        new Doubt(
                                Cause.CHECK,
                                List.of("iban"),
                                "iban BE68539007547035 is no IBAN: its check digits do not fit")),
                doubted.doubts());
        assertEquals(
                "read; but iban BE68539007547035 is no IBAN: its check digits do not fit",
                doubted.value("iban").orElseThrow().reason());
        assertEquals(99, doubted.value("iban").orElseThrow().confidence().percent());
    }

    @Test
    void aNumberOfAnotherLengthThanItsCountrysIsDoubted() {
        assertEquals(
                List.of("iban BE6853900754703 has not the length and form that IBANs of BE have"),
                reasons(INVOICE, Map.of("iban", "BE6853900754703")));
        assertEquals(
                List.of("seller_vat DE12345678 is not of the form that VAT numbers of DE have"),
                reasons(INVOICE, Map.of("seller_vat", "DE12345678")));
    }

    @Test
    void aSwissNumberMaySayWhatItIsAndIsCheckedAllTheSame() {
        for (String right :
                List.of("CHE-107.787.577 IVA", "CHE-107.787.577 MWST", "CHE 100.155.212 TVA", "CHE100155212")) {
            assertEquals(List.of(), reasons(INVOICE, Map.of("seller_vat", right)));
        }
        assertEquals(
                List.of("seller_vat CHE-100.155.213 MWST is no VAT number: its check digits do not fit"),
                reasons(INVOICE, Map.of("seller_vat", "CHE-100.155.213 MWST")));
    }

    @Test
    void countriesThatAreNotKnownAreCheckedByWhatHoldsForAll() {
        assertEquals(
                List.of(),
                reasons(INVOICE, Map.of("seller_vat", "NO987654321MVA", "iban", "BR1800360305000010009795493C1")));
        assertEquals(
                List.of("iban BR1900360305000010009795493C1 is no IBAN: its check digits do not fit"),
                reasons(INVOICE, Map.of("iban", "BR1900360305000010009795493C1")));
    }

    @Test
    void whatAnOwnFormatCallsByAWellKnownNameIsNotMistakenForIt() {
        assertEquals(List.of(), reasons(own("iban", LabelType.STRING), Map.of("iban", "001-0001-12")));
        assertEquals(List.of(), reasons(own("iban", LabelType.CURRENCY), Map.of("iban", "12.00")));
        assertEquals(List.of(), reasons(own("seller_vat", LabelType.STRING), Map.of("seller_vat", "exempt")));
        assertEquals(
                List.of(),
                reasons(own("iban_of_customer", LabelType.STRING), Map.of("iban_of_customer", "BE68539007547035")));
        assertEquals(List.of(), reasons(own("gross_amount", LabelType.STRING), Map.of("gross_amount", "1e999999999")));
    }

    @Test
    void nationalNumbersAreCheckedWhateverTheFieldIsCalled() {
        Format format = own("citizen", LabelType.NATIONAL_IDENTIFICATION_NUMBER_BE);
        assertEquals(List.of(), reasons(format, Map.of("citizen", "85.07.30-033.28")));
        assertEquals(List.of(), reasons(format, Map.of("citizen", "17073003384")));
        for (String wrong : List.of("85073003329", "8507300332", "none")) {
            assertTrue(
                    reasons(format, Map.of("citizen", wrong))
                            .get(0)
                            .startsWith("citizen is no Belgian national number"),
                    wrong);
        }
    }

    @Test
    void datesThatCannotBeAreDoubted() {
        assertEquals(
                List.of("due_date 2026-10-01 lies before issue_date 2026-11-01"),
                reasons(INVOICE, Map.of("issue_date", "2026-11-01", "due_date", "2026-10-01")));
        assertEquals(
                List.of("issue_date 2027-11-01 lies too far in the future"),
                reasons(INVOICE, Map.of("issue_date", "2027-11-01")));
        assertEquals(
                List.of("date 1998-11-01 lies more than 15 years in the past"),
                reasons(StandardFormats.receipt(ID), Map.of("date", "1998-11-01")));
        assertEquals(List.of(), reasons(INVOICE, Map.of("issue_date", "2026-12-24", "due_date", "2028-11-24")));
        assertEquals(List.of(), reasons(own("born", LabelType.DATE), Map.of("born", "1950-01-01")));
    }

    @Test
    void amountsThatDoNotAddUpAreDoubtedTogether() {
        Prediction doubted =
                checked(INVOICE, Map.of("net_amount", "100.00", "tax_amount", "21.00", "gross_amount", "112.00"));
        assertEquals(
                List.of(new Doubt(
                        Cause.CHECK,
                        List.of("net_amount", "tax_amount", "gross_amount"),
                        "net_amount 100.00 and tax_amount 21.00 make 121.00, not the gross_amount 112.00")),
                doubted.doubts());
        doubted.fields()
                .values()
                .forEach(found -> assertTrue(found.get(0).reason().contains("; but net_amount")));
        assertEquals(List.of(), reasons(INVOICE, Map.of("net_amount", "100.00", "gross_amount", "112.00")));
    }

    private static List<String> lines(boolean electronic, Map<String, String> totals, String... amounts) {
        var table = new TableType(
                "lines",
                List.of(Label.field("amount", "Amount", LabelType.CURRENCY, false)),
                LabelScope.DOCUMENT,
                true,
                false);
        var format = new Format(ID, "own", List.of(), INVOICE.labels(), List.of(table), List.of());
        var rows = new ArrayList<Map<String, PredictedValue>>();
        Stream.of(amounts)
                .forEach(amount -> rows.add(amount.isEmpty() ? Map.of() : Map.of("amount", value(amount, 99, true))));
        var said = new Prediction(fields(totals), Map.of("lines", rows));
        return Checks.applied(new Findings(format, said, electronic, Optional.empty(), RECEIVED)).doubts().stream()
                .map(Doubt::reason)
                .toList();
    }

    @Test
    void linesMakeTheNetOrTheGrossAmount() {
        Map<String, String> totals = Map.of("net_amount", "100.00", "gross_amount", "121.00");
        assertEquals(List.of(), lines(false, totals, "60.00", "40.00"));
        assertEquals(List.of(), lines(false, totals, "72.60", "48.40"));
        assertEquals(
                List.of("the lines make 90.00, which is not the net_amount 100.00 nor the gross_amount 121.00"),
                lines(false, totals, "60.00", "30.00"));
        assertEquals(List.of(), lines(false, totals, "60.00", ""));
        assertEquals(List.of(), lines(false, totals));
        assertEquals(List.of(), lines(false, Map.of(), "60.00"));
        assertEquals(List.of(), lines(true, totals, "60.00", "30.00"));
    }

    private static List<String> beside(PredictedValue electronic, PredictedValue page) {
        var said = new Prediction(Map.of("invoice_number", List.of(electronic)), Map.of());
        var shown = new Prediction(Map.of("invoice_number", List.of(page)), Map.of());
        return Checks.applied(new Findings(INVOICE, said, true, Optional.of(shown), RECEIVED)).doubts().stream()
                .filter(doubt -> doubt.cause() == Cause.ELECTRONIC_INVOICE)
                .map(Doubt::reason)
                .toList();
    }

    @Test
    void aPageThatClearlyShowsSomethingElseThanItsElectronicInvoiceIsDoubted() {
        PredictedValue missing = value("R-17", 100, false);
        assertEquals(
                List.of("invoice_number is R-17 in the electronic invoice, but the page shows R-71"),
                beside(missing, value("R-71", 90, true)));
        assertEquals(List.of(), beside(missing, value("R-71", 59, true)));
        assertEquals(List.of(), beside(value("R-17", 100, true), value("R-71", 90, true)));
        assertEquals(List.of(), beside(missing, value("R-71", 90, false)));
    }

    @Test
    void thePageIsAskedOnlyWhenAValueIsNotFoundOnIt() {
        assertTrue(Checks.askForPage(new Prediction(Map.of("iban", List.of(value("X", 100, false))), Map.of())));
        assertFalse(Checks.askForPage(new Prediction(Map.of("iban", List.of(value("X", 100, true))), Map.of())));
        assertFalse(Checks.askForPage(new Prediction(Map.of("buyer_name", List.of(value("X", 100, false))), Map.of())));
    }
}
