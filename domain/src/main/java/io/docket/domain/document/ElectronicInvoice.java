package io.docket.domain.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an electronic invoice says of itself: values by Docket's field names (dates as ISO, amounts with a dot and two
 * decimals), and its lines by column name; a value that the invoice does not give is left out.
 */
public record ElectronicInvoice(Map<String, String> fields, List<Map<String, String>> lines) {
    private static final Set<String> VOCABULARY = Set.of(
            "invoice_number",
            "issue_date",
            "due_date",
            "seller_name",
            "seller_vat",
            "buyer_name",
            "currency",
            "net_amount",
            "tax_amount",
            "gross_amount",
            "iban");

    public ElectronicInvoice {
        fields = Map.copyOf(fields);
        lines = lines.stream().map(Map::copyOf).toList();
    }

    /** Whether it alone says what the field is, be it nothing. */
    public boolean decides(String field) {
        return VOCABULARY.contains(field) || fields.containsKey(field);
    }
}
