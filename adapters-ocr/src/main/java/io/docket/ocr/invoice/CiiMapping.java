package io.docket.ocr.invoice;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.ocr.invoice.InvoiceMapping.Collected;
import java.util.Map;
import java.util.Optional;

/**
 * From Cross Industry Invoice (D16B, as in Factur-X, ZUGFeRD 2 and XRechnung) and Cross Industry Document (ZUGFeRD 1); the
 * latter's elements carry the same names behind the prefixes {@code Applicable} and {@code Specified}.
 */
final class CiiMapping {
    private static final String HEADER = "ExchangedDocument|HeaderExchangedDocument";
    private static final String TRADE = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction";
    private static final String AGREEMENT =
            TRADE + "/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement";
    private static final String SETTLEMENT =
            TRADE + "/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement";
    private static final String TOTALS =
            SETTLEMENT + "/SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation";
    private static final String LINE = TRADE + "/IncludedSupplyChainTradeLineItem";

    private CiiMapping() {}

    static ElectronicInvoice map(Element root) {
        Optional<String> currency = root.text(SETTLEMENT + "/InvoiceCurrencyCode");
        Map<String, String> fields = new Collected()
                .put("invoice_number", root.text(HEADER + "/ID"))
                .put("issue_date", root.text(HEADER + "/IssueDateTime/DateTimeString"), InvoiceValues::date)
                .put(
                        "due_date",
                        root.text(SETTLEMENT + "/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"),
                        InvoiceValues::date)
                .put("seller_name", root.text(AGREEMENT + "/SellerTradeParty/Name"))
                .put("seller_vat", vat(root))
                .put("buyer_name", root.text(AGREEMENT + "/BuyerTradeParty/Name"))
                .put("currency", currency)
                .put("net_amount", root.text(TOTALS + "/TaxBasisTotalAmount"), InvoiceValues::amount)
                .put("tax_amount", tax(root, currency), InvoiceValues::amount)
                .put("gross_amount", root.text(TOTALS + "/GrandTotalAmount"), InvoiceValues::amount)
                .put(
                        "iban",
                        root.text(SETTLEMENT
                                + "/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID"))
                .values();
        return new ElectronicInvoice(
                fields, root.all(LINE).map(CiiMapping::line).toList());
    }

    /** The registration with scheme VA is the VAT number; FC is the local tax number. */
    private static Optional<String> vat(Element root) {
        return root.all(AGREEMENT + "/SellerTradeParty/SpecifiedTaxRegistration/ID")
                .filter(id -> id.attribute("schemeID").filter("VA"::equals).isPresent())
                .map(Element::text)
                .findFirst();
    }

    /** An invoice may give its tax in the currency of accounting too; the one in its own currency counts. */
    private static Optional<String> tax(Element root, Optional<String> currency) {
        return root.all(TOTALS + "/TaxTotalAmount")
                .filter(amount -> amount.attribute("currencyID").isEmpty()
                        || amount.attribute("currencyID").equals(currency)
                        || currency.isEmpty())
                .map(Element::text)
                .findFirst()
                .or(() -> root.text(TOTALS + "/TaxTotalAmount"));
    }

    private static Map<String, String> line(Element line) {
        return new Collected()
                .put("description", line.text("SpecifiedTradeProduct/Name"))
                .put(
                        "quantity",
                        line.text("SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/BilledQuantity"))
                .put(
                        "unit_price",
                        line.text("SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement"
                                + "/NetPriceProductTradePrice/ChargeAmount"))
                .put(
                        "amount",
                        line.text("SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement"
                                + "/SpecifiedTradeSettlementLineMonetarySummation|"
                                + "SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"),
                        InvoiceValues::amount)
                .values();
    }
}
