package io.docket.domain.review;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.ComputedValues;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.Normalised;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills fields of documents from the record that agrees with a document in every field to match on, by the values as they are
 * compared in evaluations; of a field with several values one must agree. Records that say the same count once. Computed
 * fields that lack a value follow from what was filled.
 */
public final class Enrichment {
    private static final int LONGEST_REASON = 1_000;

    private final Format format;
    private final List<String> match;
    private final boolean overwrite;
    private final List<Mistake> mistakes;
    private final Map<String, List<Map<String, String>>> byFirst = new HashMap<>();

    /** {@code match} names at least one field; {@code overwrite} replaces values that a document has already. */
    public Enrichment(Format format, List<String> match, List<Map<String, String>> records, boolean overwrite) {
        this.format = format;
        this.match = List.copyOf(match);
        this.overwrite = overwrite;
        var found = new ArrayList<Mistake>();
        for (int index = 0; index < match.size(); index++) {
            if (format.label(match.get(index)).isEmpty()) {
                found.add(new Mistake("/match/" + index, isNoField()));
            }
        }
        for (int index = 0; index < records.size(); index++) {
            Map<String, String> checked = checked("/data/" + index, records.get(index), found);
            if (found.isEmpty()) {
                byFirst.computeIfAbsent(compared(match.get(0), checked), value -> new ArrayList<>())
                        .add(checked);
            }
        }
        this.mistakes = List.copyOf(found);
    }

    /** All that is wrong with the records, each at its place in what was sent. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** What came of a document: how many records agree with it, what it says then, and which of that is new, by field. */
    public record Enriched(int matches, Prediction prediction, Map<String, String> filled) {
        public Enriched {
            filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        }
    }

    /** By a document that says this; nothing is filled unless exactly one record agrees with it. */
    public Enriched on(Prediction said) {
        List<Map<String, String>> agreeing = compared(match.get(0), said).stream()
                .distinct()
                .flatMap(value -> byFirst.getOrDefault(value, List.of()).stream())
                .filter(record ->
                        match.stream().allMatch(name -> compared(name, said).contains(compared(name, record))))
                .distinct()
                .toList();
        return agreeing.size() == 1 ? filled(said, agreeing.get(0)) : new Enriched(agreeing.size(), said, Map.of());
    }

    private Enriched filled(Prediction said, Map<String, String> record) {
        var values = new LinkedHashMap<>(said.fields());
        var filled = new LinkedHashMap<String, String>();
        record.forEach((name, value) -> {
            List<String> known = compared(name, said);
            boolean wanted = known.isEmpty() || (overwrite && !known.equals(List.of(compared(name, record))));
            if (wanted && !match.contains(name)) {
                values.put(name, List.of(value(value)));
                filled.put(name, value);
            }
        });
        if (filled.isEmpty()) {
            return new Enriched(1, said, filled);
        }
        Prediction computed = ComputedValues.added(format, new Prediction(values, said.tables()));
        format.computed()
                .forEach(field -> computed.value(field.name())
                        .filter(value -> !values.containsKey(field.name()))
                        .ifPresent(value -> {
                            values.put(field.name(), List.of(value));
                            filled.put(field.name(), value.value());
                        }));
        return new Enriched(1, new Prediction(inOrder(values), said.tables()), filled);
    }

    private PredictedValue value(String value) {
        String reason = "Enriched from data that agrees in " + String.join(", ", match);
        return new PredictedValue(
                value,
                "",
                Confidence.CERTAIN,
                Optional.empty(),
                Optional.empty(),
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    /** A record in its types' form, in the format's order; everything that is wrong with it is noted. */
    private Map<String, String> checked(String pointer, Map<String, String> record, List<Mistake> found) {
        var checked = new LinkedHashMap<String, String>();
        inOrder(record).forEach((name, value) -> {
            String at = FeedbackCheck.at(pointer, name);
            Optional<Label> label = format.label(name);
            if (label.isEmpty()) {
                found.add(new Mistake(at, isNoField()));
                return;
            }
            try {
                checked.put(name, Normalised.value(label.get(), value));
            } catch (InvalidValue wrong) {
                found.add(new Mistake(at, wrong.reason()));
            }
        });
        match.stream()
                .filter(name -> !record.containsKey(name))
                .forEach(name -> found.add(new Mistake(pointer, "lacks " + name + ", which is to be matched")));
        return checked;
    }

    private String isNoField() {
        return "is no field of the format " + format.name();
    }

    private String compared(String name, Map<String, String> record) {
        return ComparedValue.of(format.label(name).orElseThrow(), record.get(name));
    }

    private List<String> compared(String name, Prediction said) {
        Label label = format.label(name).orElseThrow();
        return said.fields().getOrDefault(name, List.of()).stream()
                .map(value -> ComparedValue.of(label, value))
                .toList();
    }

    private <V> Map<String, V> inOrder(Map<String, V> given) {
        return FeedbackCheck.inOrder(given, format.labels(), Label::fieldName);
    }
}
