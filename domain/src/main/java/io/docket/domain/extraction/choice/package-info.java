/** From candidates to values: probabilities for each field, then one choice for fields that have to do with each other. */
package io.docket.domain.extraction.choice;
