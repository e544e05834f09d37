/**
 * Learning to choose: a linear score for each candidate, made a probability by the scores of all candidates of a field
 * and of having no value, and a calibration that makes the probability mean what it says.
 */
package io.docket.domain.extraction.learning;
