/** Generators propose what a value might be, by type of value; they leave the choice to the scorer, so they propose much. */
package io.docket.domain.extraction.candidate;
