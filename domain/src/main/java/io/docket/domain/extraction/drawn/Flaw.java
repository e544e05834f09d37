package io.docket.domain.extraction.drawn;

/** Something that is wrong in what a person drew: where, as a JSON pointer into the annotation, and why. */
public record Flaw(String pointer, String reason) {}
