package io.docket.domain.extraction;

import io.docket.domain.document.Hints;

/** What is known of a document beside its pages when its fields are read: what its sender said of it. */
public record Guidance(Hints hints) {
    public static final Guidance NONE = new Guidance(Hints.NONE);
}
