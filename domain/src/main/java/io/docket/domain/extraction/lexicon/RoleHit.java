package io.docket.domain.extraction.lexicon;

/** Words of a role found in a text, at offsets {@code start} (included) to {@code end} (not). */
public record RoleHit(Role role, int start, int end) {}
