package io.docket.domain.extraction.check;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * The page does not clearly show something else than the electronic invoice says. It does when the value is nowhere on the
 * page, which is already strange, while another one stands where it should, read rather surely.
 */
record ElectronicInvoiceAgrees() implements Check {
    private static final List<String> FIELDS = List.of("gross_amount", "invoice_number", "issue_date", "iban");
    private static final Confidence CLEAR = new Confidence(60);

    /** Whether a value was not found on the page, so that it matters what the page says instead. */
    static boolean asksForPage(Prediction electronic) {
        return FIELDS.stream()
                .flatMap(field -> electronic.value(field).stream())
                .anyMatch(value -> value.region().isEmpty());
    }

    @Override
    public List<Doubt> doubts(Findings findings) {
        return findings.page().stream()
                .flatMap(page -> FIELDS.stream().flatMap(field -> doubt(field, findings.prediction(), page).stream()))
                .toList();
    }

    private static Optional<Doubt> doubt(String field, Prediction electronic, Prediction page) {
        Optional<PredictedValue> said =
                electronic.value(field).filter(value -> value.region().isEmpty());
        Optional<PredictedValue> shown = page.value(field)
                .filter(value ->
                        value.region().isPresent() && value.confidence().compareTo(CLEAR) >= 0);
        return said.flatMap(value -> shown.filter(other -> !other.value().equals(value.value()))
                .map(other -> new Doubt(
                        Cause.ELECTRONIC_INVOICE,
                        List.of(field),
                        field + " is " + Shown.of(value.value()) + " in the electronic invoice, but the page shows "
                                + Shown.of(other.value()))));
    }
}
