package io.docket.ocr.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceMappingTest {
    private static Optional<ElectronicInvoice> read(String xml) {
        return InvoiceMapping.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static ElectronicInvoice ubl() {
        return InvoiceMapping.read(InvoiceMappingTest.class.getResourceAsStream("ubl-invoice.xml"))
                .orElseThrow();
    }

    @Test
    void ublInvoiceSpeaksUnderDocketsNames() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("invoice_number", "U-2026-17"),
                        Map.entry("issue_date", "2026-11-24"),
                        Map.entry("due_date", "2026-12-24"),
                        Map.entry("seller_name", "Papier und Tinte GmbH"),
                        Map.entry("seller_vat", "DE123456789"),
                        Map.entry("buyer_name", "Müller AG"),
                        Map.entry("currency", "EUR"),
                        Map.entry("net_amount", "100.00"),
                        Map.entry("tax_amount", "19.00"),
                        Map.entry("gross_amount", "119.00"),
                        Map.entry("iban", "DE02120300000000202051")),
                ubl().fields());
        assertEquals(
                List.of(Map.of("description", "Papier A4", "quantity", "4", "unit_price", "25.00", "amount", "100.00")),
                ubl().lines());
    }

    @Test
    void creditNoteInUblIsReadToo() {
        String xml = "<CreditNote xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'>"
                + "<ID>C1</ID><CreditNoteLine><CreditedQuantity>2</CreditedQuantity></CreditNoteLine></CreditNote>";
        ElectronicInvoice note = read(xml).orElseThrow();
        assertEquals("C1", note.fields().get("invoice_number"));
        assertEquals("2", note.lines().get(0).get("quantity"));
    }

    @Test
    void taxInTheInvoicesOwnCurrencyCounts() {
        String settlement = "<ApplicableHeaderTradeSettlement><InvoiceCurrencyCode>USD</InvoiceCurrencyCode>"
                + "<SpecifiedTradeSettlementHeaderMonetarySummation>"
                + "<TaxTotalAmount currencyID='EUR'>9</TaxTotalAmount>"
                + "<TaxTotalAmount currencyID='USD'>10</TaxTotalAmount>"
                + "</SpecifiedTradeSettlementHeaderMonetarySummation></ApplicableHeaderTradeSettlement>";
        String xml = "<CrossIndustryInvoice xmlns='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>"
                + "<SupplyChainTradeTransaction>" + settlement
                + "</SupplyChainTradeTransaction></CrossIndustryInvoice>";
        assertEquals("10.00", read(xml).orElseThrow().fields().get("tax_amount"));
    }

    @Test
    void nothingIsMadeUpForWhatIsMissingOrNoDateOrNumber() {
        String xml = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>"
                + "<ID> </ID><IssueDate>soon</IssueDate><TaxTotal><TaxAmount>many</TaxAmount></TaxTotal></Invoice>";
        assertTrue(read(xml).orElseThrow().fields().isEmpty());
    }

    @Test
    void documentTypesOtherXmlAndDamageAreNoInvoice() {
        assertFalse(read("<!DOCTYPE Invoice [<!ENTITY a 'b'>]><Invoice "
                        + "xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'><ID>&a;</ID></Invoice>")
                .isPresent());
        assertFalse(read("<Invoice xmlns='urn:somebody'><ID>1</ID></Invoice>").isPresent());
        assertFalse(read("<Invoice").isPresent());
        assertFalse(read("<a>".repeat(60) + "</a>".repeat(60)).isPresent());
    }

    @Test
    void invoiceWithoutAPageGetsOneThatShowsEveryValue(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("invoice.xml");
        try (var resource = InvoiceMappingTest.class.getResourceAsStream("ubl-invoice.xml")) {
            Files.copy(resource, file);
        }
        try (InvoiceFile open = InvoiceFile.open(file)) {
            DocumentText text = DocumentText.of(List.of(open.read(0)));
            ubl().fields().values().forEach(value -> assertTrue(text.text().contains(value), value));
            assertTrue(open.image(0, 0, ImageType.PNG).length > 1_000);
        }
    }
}
