/**
 * What values must keep to if they are right: check digits, sums, dates, and what the page says beside an electronic invoice.
 * A check that fails makes a doubt, which keeps a document from going straight through; one that holds proves nothing, since
 * wrong values pass too, and so lifts no confidence.
 */
package io.docket.domain.extraction.check;
