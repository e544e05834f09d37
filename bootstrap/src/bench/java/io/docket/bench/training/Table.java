package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.learning.Calibration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts right answers the way the corpus' measure does: strict and loose F1 by field and over all. */
final class Table {
    private static final class Count {
        int wanted;
        int answered;
        int strict;
        int loose;

        void add(Count other) {
            wanted += other.wanted;
            answered += other.answered;
            strict += other.strict;
            loose += other.loose;
        }

        double f1(int right) {
            return answered + wanted == 0 ? 0 : 200.0 * right / (answered + wanted);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, List<Calibration.Checked>> checked = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    void add(LabelledDocument document, Prediction prediction, Set<String> fields) {
        document.truth().forEach((field, truth) -> {
            if (!fields.contains(field)) {
                return;
            }
            Count count = counts.computeIfAbsent(field, name -> new Count());
            Optional<PredictedValue> value = prediction.value(field);
            count.wanted += truth.isEmpty() ? 0 : 1;
            count.answered += value.isPresent() ? 1 : 0;
            String answer = value.map(PredictedValue::value).orElse("");
            Equality equality =
                    truth.isEmpty() || answer.isEmpty() ? Equality.DIFFERENT : Equality.of(field, truth, answer);
            count.strict += equality == Equality.STRICT ? 1 : 0;
            count.loose += equality != Equality.DIFFERENT ? 1 : 0;
            value.ifPresent(answered -> checked.computeIfAbsent(field, name -> new ArrayList<>())
                    .add(new Calibration.Checked(
                            answered.confidence().percent() / 100.0, equality == Equality.STRICT)));
            if (equality != Equality.STRICT && !(truth.isEmpty() && answer.isEmpty())) {
                errors.add("%s %s: want '%s' have '%s' %d%% %s%s"
                        .formatted(
                                document.name(),
                                field,
                                truth,
                                answer,
                                value.map(answered -> answered.confidence().percent())
                                        .orElse(0),
                                equality == Equality.LOOSE ? "(loose) " : "",
                                value.map(PredictedValue::reason).orElse("")));
            }
        });
    }

    /** The answers with their confidence, for calibration. */
    Map<String, List<Calibration.Checked>> checked() {
        return checked;
    }

    List<String> errors() {
        return errors;
    }

    List<String> lines() {
        var all = new Count();
        var lines = new ArrayList<String>();
        lines.add("%-16s %7s %9s %10s %9s".formatted("field", "wanted", "answered", "F1 strict", "F1 loose"));
        counts.forEach((field, count) -> {
            all.add(count);
            lines.add(line(field, count));
        });
        lines.add(line("all", all));
        return lines;
    }

    private static String line(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "%-16s %7d %9d %10.2f %9.2f",
                name,
                count.wanted,
                count.answered,
                count.f1(count.strict),
                count.f1(count.loose));
    }
}
