package io.docket.domain.extraction.feature;

/** A named fact about a candidate with its strength, and the phrase that tells a person of it (empty: not worth telling). */
public record Feature(String name, double value, String phrase) {}
