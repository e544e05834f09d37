package io.docket.domain.extraction.steering;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.Normalised;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what people's settings leave of what is found, and puts in what they say. */
public final class SteeredFieldExtractor implements FieldExtractor {
    private static final Confidence NOT_FOUND = new Confidence(0);
    private static final String STANDS_IN = "nothing was found; the settings' fallback stands in";
    private static final String STANDS_IN_CELL = "the cell is empty; the settings' default value stands in";
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_NAMED = 100;

    private final FieldExtractor inner;

    public SteeredFieldExtractor(FieldExtractor inner) {
        this.inner = inner;
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Steering steering = guidance.steering();
        if (steering.equals(Steering.NONE)) {
            return inner.extract(format, text, invoice, guidance);
        }
        Hints allowed = guidance.hints().over(steering.lists());
        Prediction found = inner.extract(format, text, invoice, guidance.with(allowed));
        boolean listed = format.labels().stream()
                .anyMatch(label -> steering.lists().byField().containsKey(label.fieldName()));
        // What would have been answered without the lists is asked only to say what they ruled out.
        Prediction otherwise = listed ? inner.extract(format, text, invoice, guidance) : found;
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        for (Label label : format.labels()) {
            String field = label.fieldName();
            List<PredictedValue> read = found.fields().getOrDefault(field, List.of());
            values.put(
                    field,
                    label.category() == LabelCategory.ANNOTATION
                            ? new Steered(label, steering, allowed, otherwise).values(read)
                            : read);
        }
        found.fields().forEach(values::putIfAbsent);
        return new Prediction(values, tables(format, found, steering), found.doubts());
    }

    private record Steered(Label label, Steering steering, Hints allowed, Prediction otherwise) {
        List<PredictedValue> values(List<PredictedValue> read) {
            String field = label.fieldName();
            List<PredictedValue> left = read.stream()
                    .filter(value -> allowed.allow(field, value.value()))
                    .map(this::expected)
                    .map(value -> because(value, ruledOut()))
                    .toList();
            return left.isEmpty() ? fallback() : left;
        }

        private PredictedValue expected(PredictedValue value) {
            List<String> wanted = steering.expected().getOrDefault(label.fieldName(), List.of());
            if (wanted.isEmpty()) {
                return value;
            }
            return ExpectedValues.nearest(label.type(), value.value(), wanted)
                    .flatMap(this::normalised)
                    .filter(match -> allowed.allow(label.fieldName(), match))
                    .map(match -> because(
                            new PredictedValue(
                                    match,
                                    value.raw(),
                                    value.confidence(),
                                    value.span(),
                                    value.region(),
                                    value.reason()),
                            Optional.of("one of the values that the settings expect")))
                    .orElseGet(() -> because(
                            new PredictedValue(
                                    value.value(),
                                    value.raw(),
                                    new Confidence(value.confidence().percent() / 2),
                                    value.span(),
                                    value.region(),
                                    value.reason()),
                            Optional.of("none of the values that the settings expect")));
        }

        /** What the lists keep from being answered here, in words. */
        private Optional<String> ruledOut() {
            String named = otherwise.fields().getOrDefault(label.fieldName(), List.of()).stream()
                    .map(PredictedValue::value)
                    .filter(value -> !allowed.allow(label.fieldName(), value))
                    .limit(MOST_NAMED)
                    .map(value -> "“" + value.substring(0, Math.min(value.length(), LONGEST_NAMED)) + "”")
                    .collect(Collectors.joining(", "));
            return Optional.of(named + " is ruled out by the settings").filter(any -> !named.isEmpty());
        }

        private List<PredictedValue> fallback() {
            return Optional.ofNullable(steering.fallback().get(label.fieldName()))
                    .flatMap(this::normalised)
                    .filter(value -> allowed.allow(label.fieldName(), value))
                    .map(value -> because(given(value, STANDS_IN), ruledOut()))
                    .stream()
                    .toList();
        }

        private Optional<String> normalised(String value) {
            return inForm(label, value);
        }
    }

    /** Empty for what is no value of the field: the format may have changed since it was set. */
    private static Optional<String> inForm(Label label, String value) {
        try {
            return Optional.of(Normalised.value(label, value));
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }

    private static PredictedValue given(String value, String reason) {
        return new PredictedValue(value, value, NOT_FOUND, Optional.empty(), Optional.empty(), reason);
    }

    private static PredictedValue because(PredictedValue value, Optional<String> more) {
        return more.map(said -> value.because(
                        value.reason().length() + said.length() < 1_000 ? value.reason() + "; " + said : said))
                .orElse(value);
    }

    private static Map<String, List<Map<String, PredictedValue>>> tables(
            Format format, Prediction found, Steering steering) {
        var tables = new LinkedHashMap<>(found.tables());
        for (TableType table : format.tables()) {
            Map<String, String> defaults = steering.emptyCells().getOrDefault(table.name(), Map.of());
            tables.computeIfPresent(table.name(), (name, rows) -> {
                List<Map<String, PredictedValue>> filled = new ArrayList<>();
                rows.forEach(row -> filled.add(filled(table, row, defaults)));
                return filled;
            });
        }
        return tables;
    }

    private static Map<String, PredictedValue> filled(
            TableType table, Map<String, PredictedValue> row, Map<String, String> defaults) {
        var cells = new LinkedHashMap<String, PredictedValue>();
        for (Label column : table.columns()) {
            Optional<PredictedValue> cell = Optional.ofNullable(row.get(column.fieldName()))
                    .or(() -> Optional.ofNullable(defaults.get(column.fieldName()))
                            .flatMap(value -> inForm(column, value))
                            .map(value -> given(value, STANDS_IN_CELL)));
            cell.ifPresent(value -> cells.put(column.fieldName(), value));
        }
        row.forEach(cells::putIfAbsent);
        return cells;
    }
}
