package io.docket.domain.automation;

import io.docket.domain.access.Permission;
import io.docket.domain.document.Confidence;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Setting;
import io.docket.domain.settings.SettingsKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The confidence (0 to 100) that a value must reach to go straight through: for fields a general one and some by field name,
 * for the cells of tables only where one is set, by table and column.
 */
public record Thresholds(int general, Map<String, Integer> byField, Map<String, Map<String, Integer>> byColumn) {
    /** Stands for every field, table or column that is not named. */
    public static final String ANY = "*";

    /**
     * {@code {"thresholds": {"annotations": {field: 80}, "lines": {table: {column: 80}}, "sections": {document type: 80}}}};
     * those of sections count once documents are split into sections.
     */
    public static final SettingsKind<Thresholds> KIND = new SettingsKind<>(
            "threshold_settings",
            Set.of(Permission.READ_THRESHOLDS_SETTINGS, Permission.REVIEW),
            Set.of(Permission.EDIT_THRESHOLDS_SETTINGS),
            new Layer(Map.of("thresholds", Map.of("annotations", Map.of(ANY, 80)))),
            Thresholds::of);

    /** What holds where nobody has set anything. */
    public static final Thresholds BUILT_IN = of(KIND.builtIn());

    private static final int HIGHEST = 100;

    public Thresholds {
        byField = Map.copyOf(byField);
        byColumn = Map.copyOf(byColumn);
        check("general", general);
        byField.forEach(Thresholds::check);
    }

    public Thresholds(int general, Map<String, Integer> byField) {
        this(general, byField, Map.of());
    }

    private static void check(String field, int value) {
        if (value < 0 || value > HIGHEST) {
            throw new InvalidValue(field, "must lie between 0 and 100");
        }
    }

    private static Thresholds of(Layer layer) {
        Optional<Setting> all = layer.root().find("thresholds");
        Map<String, Setting> parts = all.map(
                        thresholds -> thresholds.members(Set.of("annotations", "lines", "sections")))
                .orElse(Map.of());
        var fields = new LinkedHashMap<>(each(Optional.ofNullable(parts.get("annotations"))));
        int general = Optional.ofNullable(fields.remove(ANY)).orElse(0);
        var columns = new LinkedHashMap<String, Map<String, Integer>>();
        Optional.ofNullable(parts.get("lines"))
                .ifPresent(lines ->
                        lines.members().forEach((table, named) -> columns.put(table, each(Optional.of(named)))));
        each(Optional.ofNullable(parts.get("sections")));
        return new Thresholds(general, fields, columns);
    }

    private static Map<String, Integer> each(Optional<Setting> named) {
        var thresholds = new LinkedHashMap<String, Integer>();
        named.ifPresent(all -> all.members().forEach((name, one) -> thresholds.put(name, one.whole(0, HIGHEST))));
        return thresholds;
    }

    public boolean reachedBy(String field, Confidence confidence) {
        return confidence.percent() >= byField.getOrDefault(field, general);
    }

    /** The same for a cell of a table. */
    public boolean reachedBy(String table, String column, Confidence confidence) {
        return Stream.of(table, ANY)
                .map(byColumn::get)
                .filter(columns -> columns != null)
                .flatMap(columns -> Stream.of(column, ANY).map(columns::get))
                .filter(threshold -> threshold != null)
                .findFirst()
                .map(threshold -> confidence.percent() >= threshold)
                .orElse(true);
    }
}
