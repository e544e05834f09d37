package io.docket.domain.extraction.rule;

import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a document's fields by rules. */
public final class RuleReading {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_TOLD = 80;
    private static final int MOST = 100;

    private final DocumentLayout document;
    private final Patterns patterns;
    private final TypedValues typed;

    public RuleReading(DocumentLayout document, Patterns patterns, Lexicon lexicon) {
        this.document = document;
        this.patterns = patterns;
        this.typed = new TypedValues(lexicon);
    }

    /** What a rule matched, and which value of the field that is, if it is one. */
    public record Read(RuleMatch match, Optional<String> value) {}

    /** All that a rule matches, the likeliest first. */
    public List<Read> matches(Rule rule, Label label) {
        DateOrder order = order(rule.steps());
        return RuleMatch.of(rule, patterns, document).stream()
                .map(match -> new Read(match, value(match.normalised(rule.steps()), label, order)))
                .toList();
    }

    private Optional<String> value(String text, Label label, DateOrder order) {
        return text.length() > LONGEST ? Optional.empty() : typed.read(label, text, order);
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
                        + quoted(anchor.getValue().pattern()))
                .collect(Collectors.joining(" and"));
        return "rule " + rule.title() + " of the settings: matches "
                + quoted(match.pattern().pattern()) + anchors;
    }

    private static String quoted(String pattern) {
        return "“" + (pattern.length() > LONGEST_TOLD ? pattern.substring(0, LONGEST_TOLD) + "…" : pattern) + "”";
    }
}
