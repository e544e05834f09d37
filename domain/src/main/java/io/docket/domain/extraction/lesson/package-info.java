/**
 * What a reviewer's word on one document teaches for the next of the same layout.
 *
 * <p>Decisions: a layout is recognised by the words at the head of a document's first page and at the foot of its last, which
 * its issuer prints on each; they are kept as hashes. Each section of a document teaches one lesson, as a document of its own:
 * of each field that was given once, its value and what stood around it. A value without a place belongs to the section whose
 * pages alone say it. Where sections were named, what they are is taught too, and of their pages whether a document begins
 * there or goes on: the likest pages of lessons vote the loudest, which tells first pages of a letterhead from later ones, and
 * where the machine alone was wrong they prevail. On which side of a beginning a blank page lies is not learned.
 *
 * <p>A text that stands on the next document too is the layout's own (a name, an address, a number of tax) and is answered as
 * it was taught; anything else is looked for where its surroundings are alike. The lessons of a layout vote, newer ones a
 * little louder. What was left out of a feedback teaches nothing, and tables are not taught.
 */
package io.docket.domain.extraction.lesson;
