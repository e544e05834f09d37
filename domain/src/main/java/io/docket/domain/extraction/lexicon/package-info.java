/**
 * The words that documents use, as data: one resource file per language for labels, names of months, legal forms and
 * parts of addresses, and one for currencies. Matching forgives missing spaces, accents and single misread letters.
 */
package io.docket.domain.extraction.lexicon;
