package io.docket.domain.extraction.lesson;

/**
 * What somebody said of a page by where sections begin: whether a document begins on pages like it, or goes on; and whether the
 * machine would have said otherwise without any lesson.
 */
public record TaughtPage(LayoutKey layout, boolean begins, boolean corrected) {}
