package io.docket.domain.extraction.steering;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.format.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves out what was found only by the words of its field's name standing by it, and not surely enough. */
public final class KeyValueCutOff implements FieldExtractor {
    private final FieldExtractor inner;
    private final Set<String> learned;

    /** {@code learned} are the fields of which more than their name is known. */
    public KeyValueCutOff(FieldExtractor inner, Set<String> learned) {
        this.inner = inner;
        this.learned = Set.copyOf(learned);
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        int cutOff = guidance.steering().keyValueCutOff();
        var sure = new LinkedHashMap<String, List<PredictedValue>>();
        found.fields()
                .forEach((field, values) -> sure.put(
                        field,
                        values.stream()
                                .filter(value -> learned.contains(field)
                                        || value.confidence().percent() >= cutOff)
                                .toList()));
        return new Prediction(sure, found.tables());
    }
}
