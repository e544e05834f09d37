package io.docket.domain.extraction.rule;

import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.layout.DocumentLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What a pattern of a rule matched: as it stands there, and where. */
public record RuleMatch(RulePattern pattern, String raw, Span span, Region region) {
    private static final int MOST = 1_000;
    private static final int MOST_OF_PASSAGE = 100;

    /** All of a document, the likeliest first: by pattern, then as they stand, or the nearest to the anchor. */
    public static List<RuleMatch> of(Rule rule, Patterns patterns, DocumentLayout document) {
        Searched searched = Searched.of(rule.where(), patterns, document);
        var all = new ArrayList<RuleMatch>();
        for (RulePattern pattern : rule.patterns()) {
            List<RuleMatch> found = of(pattern, pattern.compiled(patterns), searched);
            if (rule.where().isBackwards()) {
                Collections.reverse(found);
            }
            found.sort(Comparator.comparingInt(match -> searched.distance(match.region())));
            all.addAll(found);
        }
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static List<RuleMatch> of(RulePattern pattern, Patterns.Compiled compiled, Searched searched) {
        var found = new ArrayList<RuleMatch>();
        for (Passage passage : searched.passages()) {
            for (Patterns.Match match : compiled.matches(passage.text(), MOST_OF_PASSAGE)) {
                List<Part> parts = passage.within(match.value());
                if (!parts.isEmpty()) {
                    String raw = passage.text()
                            .substring(match.value().start(), match.value().end());
                    found.add(new RuleMatch(pattern, raw, Passage.span(parts), Passage.region(parts)));
                }
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return found;
    }

    /** What is read of it, before its field's type is asked. */
    String normalised(List<Normalisation> steps) {
        return Normalisation.applied(steps, pattern.answered(raw));
    }
}
