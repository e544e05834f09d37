package io.docket.domain.extraction.rule;

import io.docket.domain.document.Confidence;
import io.docket.domain.settings.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a field's value is found: {@code {"name": "their order", "where_to_search": {...}, "patterns": ["PO {integer}"],
 * "normalise": "digits", "confidence": 90}}. The title is its name in quotes, or its number among the field's rules.
 */
public record Rule(
        String title,
        WhereToSearch where,
        List<RulePattern> patterns,
        List<Normalisation> steps,
        Confidence confidence) {
    private static final Set<String> KNOWN = Set.of("name", "where_to_search", "patterns", "normalise", "confidence");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PATTERNS = 20;
    private static final int MOST_STEPS = 10;
    private static final int ALL = 100;

    public Rule {
        patterns = List.copyOf(patterns);
        steps = List.copyOf(steps);
    }

    /** The rule that a setting is; where it has no name it is a field's rule of that number. */
    public static Rule of(Setting setting, int number) {
        Map<String, Setting> members = setting.members(KNOWN);
        return new Rule(
                Optional.ofNullable(members.get("name"))
                        .map(name -> "“" + name.text(LONGEST_NAME) + "”")
                        .orElse(String.valueOf(number)),
                Optional.ofNullable(members.get("where_to_search"))
                        .map(WhereToSearch::of)
                        .orElse(WhereToSearch.EVERYWHERE),
                some(
                                Optional.ofNullable(members.get("patterns"))
                                        .orElseThrow(() -> setting.wrong("must have patterns")),
                                MOST_PATTERNS)
                        .map(RulePattern::of)
                        .toList(),
                Optional.ofNullable(members.get("normalise")).stream()
                        .flatMap(steps -> some(steps, MOST_STEPS))
                        .map(Normalisation::of)
                        .toList(),
                Optional.ofNullable(members.get("confidence"))
                        .map(percent -> new Confidence(percent.whole(0, ALL)))
                        .orElse(Confidence.CERTAIN));
    }

    /** One, or a list of up to so many. */
    private static Stream<Setting> some(Setting setting, int most) {
        if (!(setting.value() instanceof List<?> list)) {
            return Stream.of(setting);
        }
        if (list.isEmpty() || list.size() > most) {
            throw setting.wrong("must have between 1 and " + most + " elements");
        }
        return setting.elements().stream();
    }

    /** All that is compiled of it: anchors, then patterns. */
    List<RulePattern> all() {
        return Stream.concat(where.anchors().values().stream(), patterns.stream())
                .toList();
    }

    /** The same; InvalidValue where one does not compile, or all are more than a document bears. */
    public List<RulePattern> checked(Patterns engine) {
        PatternBudget.check(all().stream(), engine);
        return all();
    }
}
