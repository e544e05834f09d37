/**
 * Rules that people write: for a field, which part of the page is searched, by which regular expressions, and what becomes of
 * what they match. A rule's value is answered in the place of a less sure one, and says which rule found it.
 *
 * <p>Decisions: what is searched is text as a person reads it, row by row: words joined by a space, columns of a row by a tab,
 * rows by a line feed. An anchor's nearest match comes first. Documents are not split into sections yet, so a section is the
 * document. A rule that does not say how sure it is is certain, but no rule comes before a value that is as sure: what an
 * electronic invoice says stays. The engine is a port, {@link io.docket.domain.extraction.rule.Patterns}, and must be one that
 * cannot backtrack without bound.
 */
package io.docket.domain.extraction.rule;
