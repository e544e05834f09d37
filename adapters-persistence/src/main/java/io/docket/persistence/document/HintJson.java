package io.docket.persistence.document;

import io.docket.domain.document.Hints;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of a field beforehand, as it is stored. */
record HintJson(List<String> whitelist, List<String> blacklist) {
    static Map<String, HintJson> of(Hints hints) {
        return hints.byField().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        hint -> new HintJson(
                                hint.getValue().whitelist(), hint.getValue().blacklist())));
    }

    static Hints toDomain(Map<String, HintJson> stored) {
        return new Hints(stored.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        hint -> new Hints.FieldHint(
                                hint.getValue().whitelist(), hint.getValue().blacklist()))));
    }
}
