package io.docket.domain.format;

import static io.docket.domain.format.Label.field;

import io.docket.domain.kernel.FormatId;
import java.util.List;

/** The two formats that every tenant starts with. */
public final class StandardFormats {
    private StandardFormats() {}

    /** Company, date, address and total of a receipt. */
    public static Format receipt(FormatId id) {
        return new Format(
                id,
                "receipt",
                List.of(new DocumentType("receipt", "Receipt")),
                List.of(
                        field("company", "Company", LabelType.STRING, true),
                        field("date", "Date", LabelType.DATE, true),
                        field("address", "Address", LabelType.ADDRESS, false),
                        field("total", "Total", LabelType.CURRENCY, true)),
                List.of(),
                List.of());
    }

    /** Head, parties, amounts, bank account and lines of an invoice. */
    public static Format invoice(FormatId id) {
        return new Format(
                id,
                "invoice",
                List.of(new DocumentType("invoice", "Invoice"), new DocumentType("credit_note", "Credit note")),
                List.of(
                        field("invoice_number", "Invoice number", LabelType.ALPHANUMERIC, true),
                        field("issue_date", "Issue date", LabelType.DATE, true),
                        field("due_date", "Due date", LabelType.DATE, false),
                        field("seller_name", "Seller", LabelType.STRING, true),
                        field("seller_vat", "Seller's VAT number", LabelType.ALPHANUMERIC, false),
                        field("buyer_name", "Buyer", LabelType.STRING, false),
                        field("currency", "Currency", LabelType.STRING, false),
                        field("net_amount", "Net amount", LabelType.CURRENCY, false),
                        field("tax_amount", "Tax amount", LabelType.CURRENCY, false),
                        field("gross_amount", "Gross amount", LabelType.CURRENCY, true),
                        field("iban", "IBAN", LabelType.ALPHANUMERIC, false)),
                List.of(lines()),
                List.of());
    }

    private static TableType lines() {
        return new TableType(
                "lines",
                List.of(
                        field("description", "Description", LabelType.STRING, false),
                        field("quantity", "Quantity", LabelType.FLOAT, false),
                        field("unit_price", "Unit price", LabelType.CURRENCY, false),
                        field("amount", "Amount", LabelType.CURRENCY, false)),
                LabelScope.SECTION,
                true,
                false);
    }
}
