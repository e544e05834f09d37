package io.docket.application.kernel;

/** One wrong field of a request: where (a JSON pointer or a name), and why. */
public record Violation(String field, String reason) {}
