package io.docket.domain.automation;

import io.docket.domain.access.Permission;
import io.docket.domain.document.PredictedValue;
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
 * for the cells of tables what is set by table and column; cells that were read from a page are else held to the general one. In
 * place of a field's threshold stands the error that it may have, by field name or for all that have none of their own; the
 * threshold then follows from what was checked. Cells have no such history: where all fields have an error, the general threshold
 * for cells is the built-in one. A section must reach what is set for its document type, if anything is.
 */
public record Thresholds(
        int general,
        Map<String, Integer> byField,
        Map<String, Map<String, Integer>> byColumn,
        Map<String, MaxError> maxErrors,
        Map<String, Integer> bySection) {
    /** Stands for every field, table or column that is not named. */
    public static final String ANY = "*";

    private static final int GENERAL = 80;

    /**
     * {@code {"thresholds": {"annotations": {field: 80}, "lines": {table: {column: 80}}, "sections": {document type: 80}}}};
     * those of sections are held against how sure it is what a section is, and where. A field's may also be {@code {"max_error": 1.0}}.
     */
    public static final SettingsKind<Thresholds> KIND = new SettingsKind<>(
            "threshold_settings",
            Set.of(Permission.READ_THRESHOLDS_SETTINGS, Permission.REVIEW),
            Set.of(Permission.EDIT_THRESHOLDS_SETTINGS),
            new Layer(Map.of("thresholds", Map.of("annotations", Map.of(ANY, Thresholds.GENERAL)))),
            Thresholds::of);

    /** What holds where nobody has set anything. */
    public static final Thresholds BUILT_IN = of(KIND.builtIn());

    private static final int HIGHEST = 100;
    private static final String MAX_ERROR = "max_error";

    public Thresholds {
        byField = Map.copyOf(byField);
        byColumn = Map.copyOf(byColumn);
        maxErrors = Map.copyOf(maxErrors);
        bySection = Map.copyOf(bySection);
        check("general", general);
        byField.forEach(Thresholds::check);
    }

    public Thresholds(int general, Map<String, Integer> byField) {
        this(general, byField, Map.of(), Map.of());
    }

    public Thresholds(
            int general,
            Map<String, Integer> byField,
            Map<String, Map<String, Integer>> byColumn,
            Map<String, MaxError> maxErrors) {
        this(general, byField, byColumn, maxErrors, Map.of());
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
        var fields = new LinkedHashMap<String, Integer>();
        var maxErrors = new LinkedHashMap<String, MaxError>();
        Optional.ofNullable(parts.get("annotations"))
                .ifPresent(named -> named.members().forEach((name, one) -> {
                    if (one.value() instanceof Map<?, ?>) {
                        maxErrors.put(name, maxError(one));
                    } else {
                        fields.put(name, one.whole(0, HIGHEST));
                    }
                }));
        int general = Optional.ofNullable(fields.remove(ANY)).orElse(GENERAL);
        var columns = new LinkedHashMap<String, Map<String, Integer>>();
        Optional.ofNullable(parts.get("lines"))
                .ifPresent(lines ->
                        lines.members().forEach((table, named) -> columns.put(table, each(Optional.of(named)))));
        return new Thresholds(general, fields, columns, maxErrors, each(Optional.ofNullable(parts.get("sections"))));
    }

    private static Map<String, Integer> each(Optional<Setting> named) {
        var thresholds = new LinkedHashMap<String, Integer>();
        named.ifPresent(all -> all.members().forEach((name, one) -> thresholds.put(name, one.whole(0, HIGHEST))));
        return thresholds;
    }

    private static MaxError maxError(Setting setting) {
        Setting percent = Optional.ofNullable(setting.members(Set.of(MAX_ERROR)).get(MAX_ERROR))
                .orElseThrow(() -> setting.wrong("must be a whole number, or an object with " + MAX_ERROR));
        try {
            return new MaxError(percent.number(0, HIGHEST));
        } catch (InvalidValue wrong) {
            throw percent.wrong(wrong.reason());
        }
    }

    /** What a section of a document type must reach, where anything is set. */
    public Optional<Integer> ofSection(String documentType) {
        return Stream.of(documentType, ANY)
                .map(bySection::get)
                .filter(threshold -> threshold != null)
                .findFirst();
    }

    /** The error that the field may have, where one is set. */
    public Optional<MaxError> maxError(String field) {
        return byField.containsKey(field)
                ? Optional.empty()
                : Optional.ofNullable(maxErrors.getOrDefault(field, maxErrors.get(ANY)));
    }

    /** What is set for the field as a number. */
    public int percent(String field) {
        return byField.getOrDefault(field, general);
    }

    /** As they are where this was checked before. */
    public ThresholdsInForce by(AnswerHistory history) {
        return new ThresholdsInForce(this, history);
    }

    /**
     * Whether a cell of a table reaches what it must. One that stands nowhere on a page (from an electronic invoice, or a default
     * that people set) is held to nothing but what is set for its column.
     */
    public boolean reachedBy(String table, String column, PredictedValue cell) {
        return ofColumn(table, column)
                .or(() -> cell.region().map(onPage -> general))
                .map(threshold -> cell.confidence().percent() >= threshold)
                .orElse(true);
    }

    private Optional<Integer> ofColumn(String table, String column) {
        return Stream.of(table, ANY)
                .map(byColumn::get)
                .filter(columns -> columns != null)
                .flatMap(columns -> Stream.of(column, ANY).map(columns::get))
                .filter(threshold -> threshold != null)
                .findFirst();
    }
}
