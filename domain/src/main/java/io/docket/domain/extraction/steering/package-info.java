/**
 * People's say in what is answered: values that may not be or alone may be, that are expected, and that stand in where nothing
 * was found. It comes last, after everything that finds values, and each value that it decides says so.
 *
 * <p>Decisions: what the sender says of a document comes before what is set where it lies, the blacklists of both hold. What
 * stands in is nobody's finding, so its confidence is 0. A value that is expected is answered as it is expected although
 * recognition lost spaces, accents, signs or few letters, but no digit; one that is not is half as sure.
 */
package io.docket.domain.extraction.steering;
