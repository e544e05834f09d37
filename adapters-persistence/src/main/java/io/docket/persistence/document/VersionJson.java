package io.docket.persistence.document;

import io.docket.domain.document.Evaluation;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A version as it is stored; fields, tables and columns keep their order. */
record VersionJson(
        KeyJson key,
        Instant createdAt,
        Map<String, List<ValueJson>> fields,
        Map<String, List<Map<String, ValueJson>>> tables,
        Optional<List<SectionJson>> sections,
        Optional<String> by,
        Optional<EvaluationJson> evaluation,
        Optional<Boolean> comparison,
        Optional<List<DoubtJson>> doubts) {
    record EvaluationJson(KeyJson judged, Map<String, Counts> fields) {
        static EvaluationJson of(Evaluation evaluation) {
            return new EvaluationJson(KeyJson.of(evaluation.judged()), values(evaluation.byField(), Counts::of));
        }

        Evaluation toDomain() {
            return new Evaluation(judged.toDomain(), values(fields, Counts::toDomain));
        }

        /** True and false positives and negatives. */
        record Counts(long tp, long fp, long fn, long tn) {
            static Counts of(io.docket.domain.document.Counts counts) {
                return new Counts(
                        counts.truePositives(),
                        counts.falsePositives(),
                        counts.falseNegatives(),
                        counts.trueNegatives());
            }

            io.docket.domain.document.Counts toDomain() {
                return new io.docket.domain.document.Counts(tp, fp, fn, tn);
            }
        }
    }

    record KeyJson(String name, VersionSource source) {
        static KeyJson of(VersionKey key) {
            return new KeyJson(key.name(), key.source());
        }

        VersionKey toDomain() {
            return new VersionKey(name, source);
        }
    }

    static VersionJson of(Version version) {
        Prediction prediction = version.prediction();
        return new VersionJson(
                KeyJson.of(version.key()),
                version.createdAt(),
                values(prediction.fields(), each(ValueJson::of)),
                values(prediction.tables(), each(row -> values(row, ValueJson::of))),
                Optional.of(version.sections().stream().map(SectionJson::of).toList())
                        .filter(sections -> !sections.isEmpty()),
                version.by().map(UserId::value),
                version.evaluation().map(EvaluationJson::of),
                Optional.of(version.comparison()).filter(compared -> compared),
                Optional.of(prediction.doubts().stream().map(DoubtJson::of).toList())
                        .filter(doubts -> !doubts.isEmpty()));
    }

    Version toDomain() {
        Map<String, List<PredictedValue>> predicted = values(fields, each(ValueJson::toDomain));
        return new Version(
                key.toDomain(),
                createdAt,
                new Prediction(
                        predicted,
                        values(tables, each(row -> values(row, ValueJson::toDomain))),
                        doubts.orElse(List.of()).stream()
                                .map(DoubtJson::toDomain)
                                .toList()),
                sections.orElse(List.of()).stream().map(SectionJson::toDomain).toList(),
                by.map(UserId::new),
                evaluation.map(EvaluationJson::toDomain),
                comparison.orElse(false));
    }

    private static <A, B> Function<List<A>, List<B>> each(Function<A, B> change) {
        return list -> list.stream().map(change).toList();
    }

    private static <A, B> Map<String, B> values(Map<String, A> map, Function<A, B> change) {
        var changed = new LinkedHashMap<String, B>();
        map.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }
}
