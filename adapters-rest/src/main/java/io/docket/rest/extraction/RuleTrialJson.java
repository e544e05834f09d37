package io.docket.rest.extraction;

import io.docket.application.extraction.TryRule;
import io.docket.domain.extraction.rule.RulePattern;
import io.docket.domain.extraction.rule.RuleReading;
import io.docket.rest.document.PredictionJson;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a rule's patterns, and what they match on a document, the likeliest first, and whether these are all: the work
 * that a document may take is bounded.
 */
@Schema(name = "RuleTrial")
public record RuleTrialJson(List<PatternJson> patterns, Optional<List<MatchJson>> matches, Optional<Boolean> complete) {
    static RuleTrialJson of(List<RulePattern> patterns) {
        return new RuleTrialJson(patterns.stream().map(PatternJson::of).toList(), Optional.empty(), Optional.empty());
    }

    static RuleTrialJson of(TryRule.Tried tried) {
        return new RuleTrialJson(
                of(tried.patterns()).patterns(),
                Optional.of(tried.matches().stream().map(MatchJson::of).toList()),
                Optional.of(tried.complete()));
    }

    /** Where in the rule a pattern stands, as it was written, and what is searched for. */
    @Schema(name = "ExpandedPattern")
    public record PatternJson(String at, String pattern, String expanded) {
        static PatternJson of(RulePattern pattern) {
            return new PatternJson("/" + pattern.pointer(), pattern.pattern(), pattern.expanded());
        }
    }

    /** What matched as it stands there, the field's value that it is, none where it is no value, and its place. */
    @Schema(name = "RuleMatch")
    public record MatchJson(
            String pattern,
            String text,
            Optional<String> value,
            List<Integer> textualCoord,
            List<Integer> visualCoord) {
        static MatchJson of(RuleReading.Read read) {
            return new MatchJson(
                    "/" + read.match().pattern().pointer(),
                    read.match().raw(),
                    read.value(),
                    List.of(read.match().span().start(), read.match().span().end()),
                    PredictionJson.coordinates(read.match().region()));
        }
    }
}
