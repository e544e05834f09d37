package io.docket.domain.document;

import java.util.List;
import java.util.Map;

/**
 * What an electronic invoice says of itself: values by Docket's field names (dates as ISO, amounts with a dot and two
 * decimals), and its lines by column name; a value that the invoice does not give is left out.
 */
public record ElectronicInvoice(Map<String, String> fields, List<Map<String, String>> lines) {
    public ElectronicInvoice {
        fields = Map.copyOf(fields);
        lines = lines.stream().map(Map::copyOf).toList();
    }
}
