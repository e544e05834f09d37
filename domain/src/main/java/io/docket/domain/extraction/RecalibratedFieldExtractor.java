package io.docket.domain.extraction;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.learning.Recalibration;
import io.docket.domain.format.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers the model's values as surely as their inbox's history makes them. It stands directly around what the model gives:
 * what comes from an electronic invoice, a lesson, a rule or a setting is as sure as that is, and is left alone.
 */
public final class RecalibratedFieldExtractor implements FieldExtractor {
    private final FieldExtractor inner;

    public RecalibratedFieldExtractor(FieldExtractor inner) {
        this.inner = inner;
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        Map<String, Recalibration> known = guidance.recalibrations();
        if (known.isEmpty()) {
            return found;
        }
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        found.fields().forEach((field, values) -> {
            Recalibration here = known.getOrDefault(field, Recalibration.NONE);
            fields.put(field, values.stream().map(value -> told(value, here)).toList());
        });
        return new Prediction(fields, found.tables(), found.doubts());
    }

    private static PredictedValue told(PredictedValue value, Recalibration here) {
        return value.base().map(base -> value.with(here.of(base))).orElse(value);
    }
}
