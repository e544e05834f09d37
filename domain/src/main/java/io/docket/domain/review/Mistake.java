package io.docket.domain.review;

/** Something that is wrong in feedback: where, as a JSON pointer, and why. */
public record Mistake(String pointer, String reason) {}
