package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvoiceKeyTest {
    private static Set<InvoiceKey> keys(String number, String amount, Map<String, String> supplier) {
        var values = new HashMap<>(supplier);
        values.put(InvoiceKey.NUMBER, number);
        values.put(InvoiceKey.AMOUNT, amount);
        var fields = new HashMap<String, List<PredictedValue>>();
        values.forEach((field, value) -> fields.put(
                field,
                List.of(new PredictedValue(
                        value, value, Confidence.CERTAIN, Optional.empty(), Optional.empty(), "said"))));
        return InvoiceKey.of(new Prediction(fields, Map.of()));
    }

    private static Set<InvoiceKey> byName(String name, String number, String amount) {
        return keys(number, amount, Map.of("seller_name", name));
    }

    @Test
    void howSupplierNumberAndAmountArePrintedDoesNotMatter() {
        Set<InvoiceKey> key = byName("Société Générale S.A.", "RE-2026/17", "529.80");
        assertEquals(1, key.size());
        assertEquals(key, byName("SOCIETE GENERALE SA", "re 2026 17", "529.8"));
        assertNotEquals(key, byName("Société Générale S.A.", "RE-2026/18", "529.80"));
        assertNotEquals(key, byName("Société Générale S.A.", "RE-2026/17", "529.81"));
        assertNotEquals(key, byName("Société Générale S.A.", "RE-2026/17", "-529.80"));
        assertNotEquals(key, byName("Société", "RE-2026/17", "529.80"));
    }

    @Test
    void aCopyOfWhichOnlyTheNameOrTheVatNumberWasReadSharesAKey() {
        Set<InvoiceKey> both = keys("17", "1.00", Map.of("seller_name", "ACME", "seller_vat", "BE 0403.170.701"));
        assertEquals(2, both.size());
        assertEquals(true, both.containsAll(byName("Acme", "17", "1.00")));
        assertEquals(true, both.containsAll(keys("17", "1.00", Map.of("seller_vat", "BE0403170701"))));
    }

    @Test
    void withoutSupplierNumberOrAmountThereIsNone() {
        assertEquals(Set.of(), keys("17", "1.00", Map.of()));
        assertEquals(Set.of(), byName("ACME", "---", "1.00"));
        assertEquals(Set.of(), InvoiceKey.of(Prediction.EMPTY));
    }

    @Test
    void whatOnlyStandsInForAMissingValueMakesNone() {
        var fields = new HashMap<String, List<PredictedValue>>();
        List.of("seller_name", "invoice_number", "gross_amount")
                .forEach(field -> fields.put(
                        field,
                        List.of(new PredictedValue(
                                "unknown",
                                "unknown",
                                new Confidence(0),
                                Optional.empty(),
                                Optional.empty(),
                                "stands in"))));
        assertEquals(Set.of(), InvoiceKey.of(new Prediction(fields, Map.of())));
    }

    @Test
    void anAmountThatIsNoNumberIsTakenAsItIs() {
        assertEquals(byName("ACME", "17", "1e999999999"), byName("ACME", "17", "1e999999999"));
    }

    @Test
    void aKeyIsADigest() {
        assertThrows(InvalidValue.class, () -> new InvoiceKey("ACME"));
    }
}
