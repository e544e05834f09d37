package io.docket.domain.extraction.steering;

import io.docket.domain.access.Permission;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Hints.FieldHint;
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
 * words of its field's name; and by table and column what stands in for an empty cell.
 */
public record Steering(
        Hints lists,
        Map<String, List<String>> expected,
        Map<String, String> fallback,
        int keyValueCutOff,
        Map<String, Map<String, String>> emptyCells) {
    public static final Steering NONE = new Steering(Hints.NONE, Map.of(), Map.of(), 0, Map.of());

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
                emptyCells(root));
    }

    /** No pairs are split, and no rules are kept here: these are checked for what they are, and change nothing. */
    private static void checkPairs(Setting pairs) {
        pairs.members(Set.of("classification_cutoff", "splitting_cutoff", "rule_config"));
        pairs.find("splitting_cutoff").ifPresent(percent -> percent.whole(0, ALL));
        pairs.find("rule_config").ifPresent(Setting::members);
    }

    private static Map<String, Map<String, String>> emptyCells(Setting root) {
        Optional<Setting> tables = root.find("table_extraction_settings")
                .flatMap(settings -> Optional.ofNullable(
                        settings.members(Set.of("field_settings")).get("field_settings")));
        return each(tables, table -> {
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
