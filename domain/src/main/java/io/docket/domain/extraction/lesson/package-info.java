/**
 * What a reviewer's word on one document teaches for the next of the same layout.
 *
 * <p>Decisions: a layout is recognised by the words at the head of a document's first page and at the foot of its last, which
 * its issuer prints on each; they are kept as hashes. A document teaches one lesson: of each field that was given once, its
 * value and what stood around it. A text that stands on the next document too is the layout's own (a name, an address, a
 * number of tax) and is answered as it was taught; anything else is looked for where its surroundings are alike. The lessons
 * of a layout vote, newer ones a little louder. What was left out of a feedback teaches nothing, and tables are not taught.
 */
package io.docket.domain.extraction.lesson;
