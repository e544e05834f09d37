package io.docket.domain.extraction.rule;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what people's rules find in the place of what is less sure, or of nothing. */
public final class RuleFieldExtractor implements FieldExtractor {
    private static final Doubt UNSEARCHED = new Doubt(
            Cause.CHECK,
            List.of(),
            "the patterns of the settings are too much work here, and were not all searched for");

    private final FieldExtractor inner;
    private final Patterns patterns;
    private final Lexicon lexicon;

    public RuleFieldExtractor(FieldExtractor inner, Patterns patterns, Lexicon lexicon) {
        this.inner = inner;
        this.patterns = patterns;
        this.lexicon = lexicon;
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        Steering steering = guidance.steering();
        Rules rules = guidance.rules().over(steering.pairs());
        List<Label> ruled = format.labels().stream()
                .filter(label -> label.category() == LabelCategory.ANNOTATION)
                .filter(label -> !rules.of(label.fieldName()).isEmpty())
                .toList();
        if (ruled.isEmpty() && steering.columns().isEmpty()) {
            return found;
        }
        var bounded = new DocumentPatterns(patterns, guidance.work().orElseGet(PatternWork::new));
        var reading = new RuleReading(DocumentLayout.of(text), bounded, lexicon);
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        for (Label label : format.labels()) {
            String field = label.fieldName();
            List<PredictedValue> read = found.fields().getOrDefault(field, List.of());
            values.put(
                    field,
                    ruled.contains(label)
                            ? surer(reading.values(label, rules.of(field), guidance.hints()), read)
                            : read);
        }
        found.fields().forEach(values::putIfAbsent);
        var tables = reading.columns(steering.columns()).applied(format, found.tables());
        return new Prediction(values, tables, doubts(found, reading));
    }

    /** Whatever was missed, a person is to look at it. */
    private static List<Doubt> doubts(Prediction found, RuleReading reading) {
        return reading.isComplete()
                ? found.doubts()
                : Stream.concat(found.doubts().stream(), Stream.of(UNSEARCHED)).toList();
    }

    private static List<PredictedValue> surer(List<PredictedValue> ruled, List<PredictedValue> read) {
        if (ruled.isEmpty() || read.isEmpty()) {
            return ruled.isEmpty() ? read : ruled;
        }
        boolean surer = ruled.get(0).confidence().compareTo(read.get(0).confidence()) > 0;
        return surer ? ruled : read;
    }
}
