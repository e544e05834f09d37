package io.docket.domain.extraction.rule;

import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a document's fields by rules. */
public final class RuleReading {
    private static final int LONGEST = 1_000;
    private static final int MOST = 100;

    private final DocumentLayout document;
    private final DocumentPatterns patterns;
    private final TypedValues typed;

    public RuleReading(DocumentLayout document, DocumentPatterns patterns, Lexicon lexicon) {
        this.document = document;
        this.patterns = patterns;
        this.typed = new TypedValues(lexicon);
    }

    /** What a rule matched, and which value of the field that is, if it is one. */
    public record Read(RuleMatch match, Optional<String> value) {}

    /** All that a rule matches, the likeliest first. */
    public List<Read> matches(Rule rule, Label label) {
        DateOrder order = isDate(label) ? order(rule.steps()) : DateOrder.DAY_FIRST;
        return RuleMatch.of(rule, patterns, document).stream()
                .map(match -> new Read(match, value(match.normalised(rule.steps()), label, order)))
                .toList();
    }

    /** Whether all was searched, and not only as much as a document may take. */
    public boolean isComplete() {
        return !patterns.areExhausted();
    }

    private Optional<String> value(String text, Label label, DateOrder order) {
        return text.length() > LONGEST ? Optional.empty() : typed.read(label, text, order);
    }

    private static boolean isDate(Label label) {
        return label.type() == LabelType.DATE || label.type() == LabelType.DATETIME;
    }

    private DateOrder order(List<Normalisation> steps) {
        if (steps.contains(Normalisation.DAY_FIRST)) {
            return DateOrder.DAY_FIRST;
        }
        return steps.contains(Normalisation.MONTH_FIRST) ? DateOrder.MONTH_FIRST : typed.order(document);
    }

    /** The surest rule's value, or all values of all rules where the field has several; the surest first. */
    List<PredictedValue> values(Label label, List<Rule> rules, Hints hints) {
        Map<String, PredictedValue> found = new LinkedHashMap<>();
        rules.stream()
                .sorted(Comparator.comparing(Rule::confidence).reversed())
                .forEach(rule -> matches(rule, label)
                        .forEach(read -> read.value()
                                .filter(value -> hints.allow(label.fieldName(), value))
                                .ifPresent(value -> found.putIfAbsent(value, predicted(rule, read.match(), value)))));
        return found.values().stream().limit(label.multiple() ? MOST : 1).toList();
    }

    /** The same for cells by their columns' patterns. */
    ColumnReading columns(Map<String, Map<String, ColumnPatterns>> columns) {
        return new ColumnReading(document, columns, patterns, typed, typed.order(document));
    }

    private static PredictedValue predicted(Rule rule, RuleMatch match, String value) {
        return new PredictedValue(
                value,
                match.raw(),
                rule.confidence(),
                Optional.of(match.span()),
                Optional.of(match.region()),
                reason(rule, match));
    }

    private static String reason(Rule rule, RuleMatch match) {
        String anchors = rule.where().anchors().entrySet().stream()
                .map(anchor -> " " + anchor.getKey().named().replace('_', ' ') + " "
                        + anchor.getValue().quoted())
                .collect(Collectors.joining(" and"));
        return "rule " + rule.title() + " of the settings: matches "
                + match.pattern().quoted() + anchors;
    }
}
