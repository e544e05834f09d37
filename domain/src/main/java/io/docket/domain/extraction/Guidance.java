package io.docket.domain.extraction;

import io.docket.domain.document.Hints;
import io.docket.domain.extraction.learning.Recalibration;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.rule.PatternWork;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.steering.Steering;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a document beside its pages when its fields are read: what its sender said of it, how people steer what
 * is answered where it lies, by which rules it is found, how sure answers are there by field, and what was taught there.
 * {@code work} is what the rules' patterns may do in all texts that are read with the same guidance; without it each text is
 * a document of its own.
 */
public record Guidance(
        Hints hints,
        Steering steering,
        Rules rules,
        Map<String, Recalibration> recalibrations,
        Experience lessons,
        Optional<PatternWork> work) {
    public static final Guidance NONE = of(Hints.NONE);

    public Guidance {
        recalibrations = Map.copyOf(recalibrations);
    }

    public static Guidance of(Hints hints) {
        return new Guidance(hints, Steering.NONE, Rules.NONE, Map.of(), Experience.NONE, Optional.empty());
    }

    public Guidance with(Hints said) {
        return new Guidance(said, steering, rules, recalibrations, lessons, work);
    }

    public Guidance with(Steering set) {
        return new Guidance(hints, set, rules, recalibrations, lessons, work);
    }

    public Guidance with(Rules set) {
        return new Guidance(hints, steering, set, recalibrations, lessons, work);
    }

    public Guidance with(Map<String, Recalibration> learned) {
        return new Guidance(hints, steering, rules, learned, lessons, work);
    }

    public Guidance with(Experience taught) {
        return new Guidance(hints, steering, rules, recalibrations, taught, work);
    }

    /** For the sections of one document: all of them together do no more work than a document may take. */
    public Guidance with(PatternWork shared) {
        return new Guidance(hints, steering, rules, recalibrations, lessons, Optional.of(shared));
    }
}
