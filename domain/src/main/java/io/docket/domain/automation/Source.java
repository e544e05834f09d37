package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.Optional;

/** Whence a value comes; how right those of the one kind were tells nothing of the other's. */
public enum Source {
    /** Found by the extractor's model, whose confidence is learned. */
    MODEL("of the model"),

    /** A rule's, a lesson's, an electronic invoice's, a formula's or a setting's, as sure as that says of itself. */
    OTHER("from elsewhere than the model");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    /** Of a value with the model's own confidence, which nothing else has. */
    static Source of(Optional<Confidence> base) {
        return base.isPresent() ? MODEL : OTHER;
    }

    /** To be said after what comes from it. */
    String words() {
        return words;
    }
}
