/**
 * Reading fields out of a document's text: candidates by type, features, a learned scorer, a joint choice, a calibrated
 * confidence. Every value carries the reason why it was chosen.
 *
 * <p>Decisions: names and addresses are given as printed, letter case included; only what recognition evidently lost is put
 * right (spaces, letters read as digits, known words with one letter wrong). IBANs and VAT numbers are given without
 * spaces. The amounts of a credit note are given without their sign. An electronic invoice alone decides the fields that it
 * can express. The weights are learned by a program in the benchmarks and hold no document's words; the words that
 * extraction knows are data, one file per language.
 */
package io.docket.domain.extraction;
