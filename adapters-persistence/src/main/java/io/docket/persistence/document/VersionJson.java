package io.docket.persistence.document;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A version as it is stored; fields, tables and columns keep their order. */
record VersionJson(
        KeyJson key,
        Instant createdAt,
        Map<String, List<ValueJson>> fields,
        Map<String, List<Map<String, ValueJson>>> tables) {
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
                values(prediction.tables(), each(row -> values(row, ValueJson::of))));
    }

    Version toDomain() {
        Map<String, List<PredictedValue>> predicted = values(fields, each(ValueJson::toDomain));
        return new Version(
                key.toDomain(),
                createdAt,
                new Prediction(predicted, values(tables, each(row -> values(row, ValueJson::toDomain)))));
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
