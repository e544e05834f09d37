package io.docket.domain.extraction.steering;

import io.docket.domain.access.Permission;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Hints.FieldHint;
import io.docket.domain.extraction.rule.ColumnPatterns;
import io.docket.domain.extraction.rule.PatternBudget;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.RulePattern;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Setting;
import io.docket.domain.settings.SettingsKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people set on what is answered: by field the values that alone may be and those that may not, the values that are
 * expected, and the one that stands in where none is found; the percent that a value must reach that was found only by the
 * words of its field's name; rules for fields for which no others hold; and by table and column what stands in for an empty
 * cell, and how a cell looks.
 */
public record Steering(
        Hints lists,
        Map<String, List<String>> expected,
        Map<String, String> fallback,
        int keyValueCutOff,
        Rules pairs,
        Map<String, Map<String, String>> emptyCells,
        Map<String, Map<String, ColumnPatterns>> columns) {
    public static final Steering NONE = new Steering(Hints.NONE, Map.of(), Map.of(), 0, Rules.NONE, Map.of(), Map.of());

    /** A list of values may also be one value; numbers and truths count as their texts. */
    public static final SettingsKind<Steering> KIND = new SettingsKind<>(
            "predictor_settings",
            Set.of(Permission.EDIT_PREDICTOR_SETTINGS),
            Set.of(Permission.EDIT_PREDICTOR_SETTINGS),
            Layer.EMPTY,
            Steering::of);

    private static final int LONGEST = 1_000;
    private static final int ALL = 100;

    public Steering {
        expected = Map.copyOf(expected);
        fallback = Map.copyOf(fallback);
        emptyCells = Map.copyOf(emptyCells);
        columns = Map.copyOf(columns);
    }

    /** Refuses what is set in one scope, with InvalidValue, when patterns do not compile, or are more than a document bears. */
    public static void check(Layer own, Patterns patterns) {
        Steering set = of(own);
        Stream<RulePattern> ofColumns = set.columns.values().stream()
                .flatMap(columns -> columns.values().stream())
                .flatMap(ColumnPatterns::all);
        PatternBudget.check(Stream.concat(set.pairs.all(), ofColumns), patterns);
    }

    private static Steering of(Layer layer) {
        Setting root = layer.root();
        root.members(Set.of(
                "blacklist",
                "whitelist",
                "expected_values",
                "fallback",
                "key_value_pairs",
                "table_extraction_settings"));
        Optional<Setting> pairs = root.find("key_value_pairs");
        pairs.ifPresent(Steering::checkPairs);
        return new Steering(
                lists(each(root.find("whitelist"), Steering::texts), each(root.find("blacklist"), Steering::texts)),
                each(root.find("expected_values"), Steering::texts),
                each(root.find("fallback"), Steering::text),
                pairs.flatMap(given -> given.find("classification_cutoff"))
                        .map(percent -> percent.whole(0, ALL))
                        .orElse(0),
                pairs.flatMap(given -> given.find("rule_config")).map(Rules::of).orElse(Rules.NONE),
                emptyCells(root),
                columns(root));
    }

    /** No pairs are split: the cut-off for that is checked for what it is, and changes nothing. */
    private static void checkPairs(Setting pairs) {
        pairs.members(Set.of("classification_cutoff", "splitting_cutoff", "rule_config"));
        pairs.find("splitting_cutoff").ifPresent(percent -> percent.whole(0, ALL));
    }

    private static Optional<Setting> tables(Setting root) {
        return root.find("table_extraction_settings")
                .flatMap(settings -> Optional.ofNullable(
                        settings.members(Set.of("field_settings")).get("field_settings")));
    }

    private static Map<String, Map<String, ColumnPatterns>> columns(Setting root) {
        return each(tables(root), Steering::patterns);
    }

    private static Map<String, ColumnPatterns> patterns(Setting table) {
        var columns = new LinkedHashMap<String, ColumnPatterns>();
        table.members().forEach((column, settings) -> columns.put(column, ColumnPatterns.of(column, settings)));
        return columns;
    }

    private static Map<String, Map<String, String>> emptyCells(Setting root) {
        return each(tables(root), table -> {
            var cells = new LinkedHashMap<String, String>();
            table.members()
                    .forEach((column, settings) ->
                            settings.find("default_value").ifPresent(value -> cells.put(column, text(value))));
            return cells;
        });
    }

    private static Hints lists(Map<String, List<String>> white, Map<String, List<String>> black) {
        var fields = new TreeSet<>(white.keySet());
        fields.addAll(black.keySet());
        var hints = new LinkedHashMap<String, FieldHint>();
        fields.forEach(field -> hints.put(
                field, new FieldHint(white.getOrDefault(field, List.of()), black.getOrDefault(field, List.of()))));
        return new Hints(hints);
    }

    private static <T> Map<String, T> each(Optional<Setting> named, Function<Setting, T> read) {
        var values = new LinkedHashMap<String, T>();
        named.ifPresent(all -> all.members().forEach((name, value) -> values.put(name, read.apply(value))));
        return values;
    }

    private static List<String> texts(Setting setting) {
        Stream<Setting> all = setting.value() instanceof List<?> ? setting.elements().stream() : Stream.of(setting);
        return all.map(Steering::text).toList();
    }

    private static String text(Setting setting) {
        Object value = setting.value();
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean truth ? truth.toString() : setting.text(LONGEST);
    }
}
