package io.docket.domain.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.rule.JdkPatterns;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardFieldExtractorTest {
    private static final FormatId ID = new FormatId("000000000000000000000001");
    private static final FieldExtractor EXTRACTOR = FieldExtractors.standard(new JdkPatterns());
    private static final DrawnDocuments DOCUMENTS = new DrawnDocuments(EXTRACTOR);
    private static final String RECEIPT = """
                    BLUE RIVER TRADING
                       (001234567-K)
                NO. 12, JALAN MAWAR 3/2,
              TAMAN BUNGA, 43200 CHERAS,
                        SELANGOR.
              TEL : 03-1234 5678
              GST ID : 000123456789
                      TAX INVOICE
            Invoice No : CS-10023
            Date : 17/01/2018 14:22
            Description        Qty      Amount
            Lion File           1        26.00
            Paper A4            2        11.50
            Sub Total                    37.50
            GST 6%                        2.25
            Rounding Adj                  0.00
            Total (RM)                   39.75
            Cash                         50.00
            Change                       10.25
                      THANK YOU
            """;
    private static final String INVOICE = """
            Blue River GmbH - Am Ufer 3 - 12345 Beispielstadt

            Rose Garden AG
            Parkweg 7
            54321 Musterstadt

            Rechnung Nr. RG-2021-0815            Rechnungsdatum: 05.03.2021
            Kundennummer 4711                    Lieferdatum: 01.03.2021

            Pos  Beschreibung        Menge     Einzelpreis      Betrag
            1    Papier                 10            4,00       40,00
            2    Tinte                   5           12,00       60,00

            Summe netto                                      100,00 EUR
            zzgl. USt. 19%                                    19,00 EUR
            Gesamtbetrag                                     119,00 EUR

            Zahlbar bis 04.04.2021
            IBAN: DE02 1203 0000 0000 2020 51
            USt-IdNr.: DE136695976
            """;

    @Test
    void readsAReceipt() {
        assertEquals(
                Map.of(
                        "company",
                        "BLUE RIVER TRADING",
                        "date",
                        "2018-01-17",
                        "address",
                        "NO. 12, JALAN MAWAR 3/2, TAMAN BUNGA, 43200 CHERAS, SELANGOR.",
                        "total",
                        "39.75"),
                DOCUMENTS.values(StandardFormats.receipt(ID), RECEIPT));
    }

    @Test
    void readsAnInvoice() {
        Map<String, String> read = DOCUMENTS.values(StandardFormats.invoice(ID), INVOICE);
        assertEquals("RG-2021-0815", read.get("invoice_number"));
        assertEquals("2021-03-05", read.get("issue_date"));
        assertEquals("2021-04-04", read.get("due_date"));
        assertEquals("Blue River GmbH", read.get("seller_name"));
        assertEquals("Rose Garden AG", read.get("buyer_name"));
        assertEquals("DE136695976", read.get("seller_vat"));
        assertEquals("EUR", read.get("currency"));
        assertEquals("100.00", read.get("net_amount"));
        assertEquals("19.00", read.get("tax_amount"));
        assertEquals("119.00", read.get("gross_amount"));
        assertEquals("DE02120300000000202051", read.get("iban"));
    }

    @Test
    void everyValueSaysWhereItStandsAndWhy() {
        DocumentText text = PageDrawing.text(RECEIPT);
        Prediction read = EXTRACTOR.extract(StandardFormats.receipt(ID), text, Optional.empty(), Guidance.NONE);
        PredictedValue total = read.value("total").orElseThrow();
        Span span = total.span().orElseThrow();
        assertEquals("39.75", text.text().substring(span.start(), span.end()));
        assertEquals(0, total.region().orElseThrow().page());
        assertTrue(total.reason().contains("Total"), total::reason);
        assertTrue(total.confidence().percent() > 60, () -> total.confidence().toString());
        assertTrue(total.confidence().compareTo(Confidence.CERTAIN) < 0);
    }

    @Test
    void emptyDocumentHasNoValues() {
        assertEquals(Map.of(), DOCUMENTS.values(StandardFormats.receipt(ID), ""));
        assertEquals(Map.of(), DOCUMENTS.values(StandardFormats.invoice(ID), ""));
    }

    @Test
    void whatHintsRuleOutIsNotTakenAndTheNextBestStandsInItsPlace() {
        var hints = new Hints(Map.of("total", new Hints.FieldHint(List.of(), List.of("39.75"))));
        Prediction read = EXTRACTOR.extract(
                StandardFormats.receipt(ID), PageDrawing.text(RECEIPT), Optional.empty(), Guidance.of(hints));
        assertFalse(read.value("total").map(PredictedValue::value).equals(Optional.of("39.75")));
        var only = new Hints(Map.of("total", new Hints.FieldHint(List.of("50.00"), List.of())));
        Prediction listed = EXTRACTOR.extract(
                StandardFormats.receipt(ID), PageDrawing.text(RECEIPT), Optional.empty(), Guidance.of(only));
        assertTrue(
                listed.value("total").map(PredictedValue::value).orElse("50.00").equals("50.00"));
    }

    @Test
    void electronicInvoiceIsBelievedAndPlacedOnThePage() {
        var invoice = new ElectronicInvoice(
                Map.of("issue_date", "2021-03-05", "gross_amount", "119.00", "seller_name", "Blue River GmbH"),
                List.of());
        DocumentText text = PageDrawing.text(INVOICE);
        Prediction read = EXTRACTOR.extract(StandardFormats.invoice(ID), text, Optional.of(invoice), Guidance.NONE);
        assertEquals(
                Map.of("issue_date", "2021-03-05", "gross_amount", "119.00", "seller_name", "Blue River GmbH"),
                DrawnDocuments.values(read));
        read.fields().values().forEach(values -> {
            assertEquals(Confidence.CERTAIN, values.get(0).confidence());
            assertEquals("e-invoice", values.get(0).reason());
            assertTrue(values.get(0).region().isPresent());
        });
        Span span = read.value("issue_date").orElseThrow().span().orElseThrow();
        assertEquals("05.03.2021", text.text().substring(span.start(), span.end()));
    }

    @Test
    void electronicInvoiceKeepsAValueThatThePageDoesNotShow() {
        var invoice = new ElectronicInvoice(Map.of("invoice_number", "X-99"), List.of());
        Prediction read = EXTRACTOR.extract(
                StandardFormats.invoice(ID), PageDrawing.text(INVOICE), Optional.of(invoice), Guidance.NONE);
        PredictedValue number = read.value("invoice_number").orElseThrow();
        assertEquals("X-99", number.value());
        assertEquals(Optional.empty(), number.span());
        assertEquals(Optional.empty(), number.region());
    }

    @Test
    void linesOfAnElectronicInvoiceFillATableOfLineItems() {
        var table = new TableType(
                "lines",
                List.of(Label.field("description", "Description", LabelType.STRING, false)),
                LabelScope.DOCUMENT,
                true,
                false);
        var format = new Format(
                ID,
                "with lines",
                List.of(new DocumentType("invoice", "Invoice")),
                List.of(),
                List.of(table),
                List.of());
        var invoice = new ElectronicInvoice(Map.of(), List.of(Map.of("description", "Papier", "quantity", "10")));
        Prediction read = EXTRACTOR.extract(format, PageDrawing.text(INVOICE), Optional.of(invoice), Guidance.NONE);
        assertEquals(
                "Papier", read.tables().get("lines").get(0).get("description").value());
    }

    @Test
    void fieldsThatUsersMadeAreReadByTheirNames() {
        var format = new Format(
                ID,
                "order",
                List.of(new DocumentType("order", "Order")),
                List.of(
                        Label.field("job_site", "Job site", LabelType.STRING, false),
                        Label.field("pick_up", "Pick-up date", LabelType.DATE, false),
                        Label.field("pallets", "Pallets", LabelType.INTEGER, false),
                        Label.field("deposit", "Deposit", LabelType.CURRENCY, false),
                        Label.field("colour", "Colour", LabelType.STRING, false)),
                List.of(),
                List.of());
        Prediction read = DOCUMENTS.read(format, """
                Job site: Harbour 7
                Ordered 01.02.2021     Pick-up date     05.02.2021
                Pallets    14
                Price      120,00 €
                Deposit     30,00 €
                """);
        assertEquals(
                Map.of("job_site", "Harbour 7", "pick_up", "2021-02-05", "pallets", "14", "deposit", "30.00"),
                DrawnDocuments.values(read));
        assertTrue(read.value("pallets").orElseThrow().confidence().percent() <= 70);
    }

    @Test
    void aFieldOfAPageHasAValueOnEachPageThatSaysIt() {
        var sheet = new Label(
                "batch",
                "Batch code",
                "",
                LabelType.ALPHANUMERIC,
                LabelScope.PAGE,
                LabelCategory.ANNOTATION,
                false,
                false,
                true,
                true,
                List.of());
        var shop = Label.field("code", "Order code", LabelType.ALPHANUMERIC, false);
        var format = new Format(ID, "sheets", List.of(), List.of(sheet, shop), List.of(), List.of());
        DocumentText text = PageDrawing.text(
                "Order code: OC-7781\nBatch code: AB-1001", "Nothing here", "Carried over\nBatch code: AB-1003");
        Prediction read = EXTRACTOR.extract(format, text, Optional.empty(), Guidance.NONE);
        List<PredictedValue> values = read.fields().get("batch");
        assertEquals(
                List.of("AB-1001", "AB-1003"),
                values.stream().map(PredictedValue::value).toList());
        assertEquals(
                List.of(0, 2),
                values.stream()
                        .map(value -> value.region().orElseThrow().page())
                        .toList());
        for (PredictedValue value : values) {
            var span = value.span().orElseThrow();
            assertEquals(value.raw(), text.text().substring(span.start(), span.end()));
        }
        assertEquals(1, read.fields().get("code").size());
    }
}
