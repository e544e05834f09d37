/**
 * Reading the table of an invoice's lines from the page alone: rows that hold an amount, columns of numbers and of texts that stand
 * below each other, what the words over them say, which of them multiplied make the third, and what the lines add up to.
 *
 * <p>Decisions: what counts is what is printed; rules drawn on the page are not looked at. A row is a line where an amount stands
 * in the column of amounts and is neither called a total nor makes the sum of the lines above it, so that words need not be known.
 * For each column that may hold the amounts the lines are read, with what multiplies right and what is said; that table counts in
 * which most lines multiply right and which makes the net amount, else the gross. Descriptions are the column of texts with most
 * words; rows of text above and below belong to a line by their gaps, by whether they begin in lower case, and by how the amounts of
 * the table's other lines stand to their texts. Sub-totals and what is carried to the next page are left out. Where all amounts are
 * negative, as on a credit note, they are given without their sign.
 */
package io.docket.domain.extraction.table;
