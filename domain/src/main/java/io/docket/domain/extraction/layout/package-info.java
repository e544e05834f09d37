/**
 * A document's words as a person sees them: rows across the page, segments of a row that stand close together, and what
 * stands above and below. Readers disagree on what a line is (a detected box, a line of a text layer), so rows and
 * segments are built anew from the words' boxes.
 */
package io.docket.domain.extraction.layout;
