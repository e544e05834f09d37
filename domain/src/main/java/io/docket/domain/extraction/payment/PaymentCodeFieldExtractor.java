package io.docket.domain.extraction.payment;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PrintedText;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.Normalised;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts in what the code for the payment says, certain as it is, placed where the page says it too, or else on the code. An
 * electronic invoice that decides a field is believed more. Where the page rather surely shows something else, and what the code
 * says stands nowhere on it, there is a doubt.
 */
public final class PaymentCodeFieldExtractor implements FieldExtractor {
    private static final Confidence CLEAR = new Confidence(60);
    private static final Function<PaymentCode, Optional<String>> AMOUNT =
            code -> code.amount().map(amount -> amount.setScale(2).toPlainString());
    private static final Map<String, Function<PaymentCode, Optional<String>>> FIELDS = Map.of(
            "iban",
            code -> Optional.of(code.iban()),
            "currency",
            PaymentCode::currency,
            "gross_amount",
            AMOUNT,
            "total",
            AMOUNT,
            "payment_reference",
            PaymentCode::reference,
            "reference",
            PaymentCode::reference);

    private final FieldExtractor inner;

    public PaymentCodeFieldExtractor(FieldExtractor inner) {
        this.inner = inner;
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        Optional<Printed> code = code(text);
        if (code.isEmpty()) {
            return found;
        }
        var layout = DocumentLayout.of(text);
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        var doubts = new ArrayList<>(found.doubts());
        for (Label label : format.labels()) {
            String field = label.fieldName();
            List<PredictedValue> read = found.fields().getOrDefault(field, List.of());
            boolean decided = invoice.filter(given -> given.decides(field)).isPresent();
            Optional<PredictedValue> said = Optional.of(label)
                    .filter(any -> any.category() == LabelCategory.ANNOTATION && !decided)
                    .flatMap(any -> code.get().value(any, layout))
                    .filter(value -> guidance.hints().allow(field, value.value()));
            values.put(field, said.map(List::of).orElse(read));
            said.flatMap(value -> doubt(field, value, read)).ifPresent(doubts::add);
        }
        found.fields().forEach(values::putIfAbsent);
        return new Prediction(values, found.tables(), doubts);
    }

    /** The document's one code for a payment. */
    private static Optional<Printed> code(DocumentText text) {
        var found = new LinkedHashMap<PaymentCode, Printed>();
        for (ReadPage page : text.pages()) {
            for (Barcode barcode : page.barcodes()) {
                PaymentCode.of(barcode)
                        .ifPresent(code ->
                                found.putIfAbsent(code, new Printed(code, new Region(page.number(), barcode.box()))));
            }
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private static Optional<Doubt> doubt(String field, PredictedValue said, List<PredictedValue> read) {
        return read.stream()
                .filter(value -> said.span().isEmpty()
                        && value.region().isPresent()
                        && value.confidence().compareTo(CLEAR) >= 0
                        && !FoldedText.letters(value.value()).equals(FoldedText.letters(said.value())))
                .findFirst()
                .map(other -> new Doubt(
                        Cause.CHECK,
                        List.of(field),
                        field + " is " + said.value() + " in the code for the payment, but the page shows "
                                + other.value()));
    }

    /** A code and where it stands. */
    private record Printed(PaymentCode code, Region region) {
        Optional<PredictedValue> value(Label label, DocumentLayout layout) {
            return Optional.ofNullable(FIELDS.get(label.fieldName()))
                    .flatMap(said -> said.apply(code))
                    .flatMap(said -> normalised(label, said))
                    .map(value -> PrintedText.of(value)
                            .firstIn(layout)
                            .map(piece -> placed(value, Candidate.of(value, "", piece)))
                            .orElseGet(() -> new PredictedValue(
                                    value,
                                    value,
                                    Confidence.CERTAIN,
                                    Optional.empty(),
                                    Optional.of(region),
                                    "qr: the code for the payment says so")));
        }

        private static PredictedValue placed(String value, Candidate candidate) {
            return new PredictedValue(
                    value,
                    candidate.raw(),
                    Confidence.CERTAIN,
                    Optional.of(candidate.span()),
                    Optional.of(new Region(candidate.page(), candidate.box())),
                    "qr: the code for the payment says so, as the page does");
        }

        /** What a field of another type cannot hold is left out. */
        private static Optional<String> normalised(Label label, String value) {
            try {
                return Optional.of(Normalised.value(label, value));
            } catch (InvalidValue other) {
                return Optional.empty();
            }
        }
    }
}
