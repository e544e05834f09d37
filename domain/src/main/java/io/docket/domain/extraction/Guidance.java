package io.docket.domain.extraction;

import io.docket.domain.document.Hints;
import io.docket.domain.extraction.learning.Recalibration;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.steering.Steering;
import java.util.Map;

/**
 * What is known of a document beside its pages when its fields are read: what its sender said of it, how people steer what
 * is answered where it lies, by which rules it is found, how sure answers are there by field, and what was taught there.
 */
public record Guidance(
        Hints hints, Steering steering, Rules rules, Map<String, Recalibration> recalibrations, Experience lessons) {
    public static final Guidance NONE = of(Hints.NONE);

    public Guidance {
        recalibrations = Map.copyOf(recalibrations);
    }

    public static Guidance of(Hints hints) {
        return new Guidance(hints, Steering.NONE, Rules.NONE, Map.of(), Experience.NONE);
    }

    public Guidance with(Hints said) {
        return new Guidance(said, steering, rules, recalibrations, lessons);
    }

    public Guidance with(Steering set) {
        return new Guidance(hints, set, rules, recalibrations, lessons);
    }

    public Guidance with(Rules set) {
        return new Guidance(hints, steering, set, recalibrations, lessons);
    }

    public Guidance with(Map<String, Recalibration> learned) {
        return new Guidance(hints, steering, rules, learned, lessons);
    }

    public Guidance with(Experience taught) {
        return new Guidance(hints, steering, rules, recalibrations, taught);
    }
}
