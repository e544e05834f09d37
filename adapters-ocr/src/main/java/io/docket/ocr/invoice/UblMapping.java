package io.docket.ocr.invoice;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.ocr.invoice.InvoiceMapping.Collected;
import java.util.Map;
import java.util.Optional;

/** From UBL 2 Invoice and CreditNote. */
final class UblMapping {
    private static final String SELLER = "AccountingSupplierParty/Party";
    private static final String BUYER = "AccountingCustomerParty/Party";

    private UblMapping() {}

    static ElectronicInvoice map(Element root) {
        Map<String, String> fields = new Collected()
                .put("invoice_number", root.text("ID"))
                .put("issue_date", root.text("IssueDate"), InvoiceValues::date)
                .put(
                        "due_date",
                        root.text("DueDate").or(() -> root.text("PaymentMeans/PaymentDueDate")),
                        InvoiceValues::date)
                .put("seller_name", name(root, SELLER))
                .put("seller_vat", vat(root))
                .put("buyer_name", name(root, BUYER))
                .put("currency", root.text("DocumentCurrencyCode"))
                .put("net_amount", root.text("LegalMonetaryTotal/TaxExclusiveAmount"), InvoiceValues::amount)
                .put("tax_amount", root.text("TaxTotal/TaxAmount"), InvoiceValues::amount)
                .put("gross_amount", root.text("LegalMonetaryTotal/TaxInclusiveAmount"), InvoiceValues::amount)
                .put("iban", root.text("PaymentMeans/PayeeFinancialAccount/ID"))
                .values();
        return new ElectronicInvoice(
                fields,
                root.all("InvoiceLine|CreditNoteLine").map(UblMapping::line).toList());
    }

    /** EN 16931 maps a party's name to its registration name; the party name is what it trades as. */
    private static Optional<String> name(Element root, String party) {
        return root.text(party + "/PartyLegalEntity/RegistrationName").or(() -> root.text(party + "/PartyName/Name"));
    }

    private static Optional<String> vat(Element root) {
        return root.all(SELLER + "/PartyTaxScheme")
                .filter(scheme ->
                        scheme.text("TaxScheme/ID").filter("VAT"::equals).isPresent())
                .map(scheme -> scheme.text("CompanyID"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Map<String, String> line(Element line) {
        return new Collected()
                .put("description", line.text("Item/Name").or(() -> line.text("Item/Description")))
                .put("quantity", line.text("InvoicedQuantity|CreditedQuantity"))
                .put("unit_price", line.text("Price/PriceAmount"))
                .put("amount", line.text("LineExtensionAmount"), InvoiceValues::amount)
                .values();
    }
}
