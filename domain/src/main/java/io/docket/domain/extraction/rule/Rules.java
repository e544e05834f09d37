package io.docket.domain.extraction.rule;

import io.docket.domain.access.Permission;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Setting;
import io.docket.domain.settings.SettingsKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules of each field, {@code {"rule_config": {field: [rule]}}}. A field's rules are one value: where an inbox sets any for a
 * field, those of its project and its tenant for that field do not hold there; an empty list takes them away.
 */
public record Rules(Map<String, List<Rule>> byField) {
    public static final Rules NONE = new Rules(Map.of());

    /** Whether patterns compile is {@link #check}ed beside. */
    public static final SettingsKind<Rules> KIND = new SettingsKind<>(
            "rule_config",
            Set.of(Permission.EDIT_PREDICTOR_SETTINGS),
            Set.of(Permission.EDIT_PREDICTOR_SETTINGS),
            Layer.EMPTY,
            Rules::of);

    private static final String ALL = "rule_config";
    private static final int MOST_OF_FIELD = 20;

    public Rules {
        byField = Map.copyOf(byField);
    }

    private static Rules of(Layer layer) {
        return Optional.ofNullable(layer.root().members(Set.of(ALL)).get(ALL))
                .map(Rules::of)
                .orElse(NONE);
    }

    /** The rules that a setting has by field. */
    public static Rules of(Setting fields) {
        var rules = new LinkedHashMap<String, List<Rule>>();
        fields.members().forEach((field, all) -> rules.put(field, ofField(all)));
        return new Rules(rules);
    }

    private static List<Rule> ofField(Setting all) {
        List<Setting> given = all.elements();
        if (given.size() > MOST_OF_FIELD) {
            throw all.wrong("must have at most " + MOST_OF_FIELD + " elements");
        }
        return IntStream.range(0, given.size())
                .mapToObj(at -> Rule.of(given.get(at), at + 1))
                .toList();
    }

    /** Refuses what is set in one scope, with InvalidValue, when it does not compile, or is more than a document bears. */
    public static void check(Layer own, Patterns patterns) {
        PatternBudget.check(of(own).all(), patterns);
    }

    /** What holds where these come before wider ones: a field's rules instead of theirs. */
    Rules over(Rules wider) {
        var both = new LinkedHashMap<>(wider.byField);
        both.putAll(byField);
        return new Rules(both);
    }

    /** All that must compile. */
    public Stream<RulePattern> all() {
        return byField.values().stream().flatMap(List::stream).flatMap(rule -> rule.all().stream());
    }

    List<Rule> of(String field) {
        return byField.getOrDefault(field, List.of());
    }
}
