package io.docket.domain.extraction.lesson;

/**
 * How a page looks by itself: its layout, how likely the machine alone holds it that a document begins on it, and whether that
 * was known without looking, since a file begins there.
 */
public record SeenPage(LayoutKey layout, double begins, boolean known) {}
