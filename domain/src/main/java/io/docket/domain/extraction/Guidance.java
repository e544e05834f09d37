package io.docket.domain.extraction;

import io.docket.domain.document.Hints;
import io.docket.domain.extraction.steering.Steering;

/**
 * What is known of a document beside its pages when its fields are read: what its sender said of it, and how people steer what
 * is answered where it lies.
 */
public record Guidance(Hints hints, Steering steering) {
    public static final Guidance NONE = of(Hints.NONE);

    public static Guidance of(Hints hints) {
        return new Guidance(hints, Steering.NONE);
    }

    public Guidance with(Hints said) {
        return new Guidance(said, steering);
    }

    public Guidance with(Steering set) {
        return new Guidance(hints, set);
    }
}
