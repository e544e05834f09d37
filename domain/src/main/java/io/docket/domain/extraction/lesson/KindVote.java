package io.docket.domain.extraction.lesson;

/** What a document's layout is held to be by the lessons of its like, and how likely that is. */
public record KindVote(TaughtKind kind, double likely) {}
