package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what two documents are found to be one invoice: a digest (64 hexadecimal digits) of the supplier, the number and the
 * amount, each reduced to what is read alike however it is printed. A supplier has one key by its VAT number and one by its
 * name, so that a copy of which only one of them was read is found too.
 */
public record InvoiceKey(String digest) {
    /** The fields that say who the supplier is. */
    public static final List<String> SUPPLIER = List.of("seller_vat", "seller_name");

    public static final String NUMBER = "invoice_number";
    public static final String AMOUNT = "gross_amount";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FOLDED_AWAY = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

    public InvoiceKey {
        if (!DIGEST.matcher(digest).matches()) {
            throw new InvalidValue("digest", "must be 64 hexadecimal digits");
        }
    }

    /** Those of what a document says; none when supplier, number or amount is missing, or only stands in for one. */
    public static Set<InvoiceKey> of(Prediction said) {
        var keys = new LinkedHashSet<InvoiceKey>();
        Optional<String> number = folded(said, NUMBER);
        Optional<String> amount = found(said, AMOUNT).map(PredictedValue::value).map(InvoiceKey::amount);
        if (number.isPresent() && amount.isPresent()) {
            for (String field : SUPPLIER) {
                folded(said, field)
                        .map(supplier -> String.join("|", field, supplier, number.get(), amount.get()))
                        .ifPresent(text -> keys.add(new InvoiceKey(digest(text))));
            }
        }
        return keys;
    }

    private static Optional<PredictedValue> found(Prediction said, String field) {
        return said.value(field).filter(value -> value.confidence().percent() > 0);
    }

    private static Optional<String> folded(Prediction said, String field) {
        return found(said, field)
                .map(value -> Normalizer.normalize(value.value(), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT))
                .map(text -> FOLDED_AWAY.matcher(text).replaceAll(""))
                .filter(text -> !text.isEmpty());
    }

    private static String amount(String value) {
        return DECIMAL.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
