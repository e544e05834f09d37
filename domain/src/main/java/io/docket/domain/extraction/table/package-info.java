/**
 * Reading the table of an invoice's lines from the page alone: rows that hold an amount, columns of numbers that stand below each
 * other, what the words over them say, and which of them multiplied make the third.
 *
 * <p>Decisions: what counts is what is printed; rules drawn on the page are not looked at. A row is a line where an amount stands
 * in the column of amounts and the text beside it is no total; text above and below it belongs to the line that it stands
 * closest to. Sub-totals and what is carried to the next page are left out. Where all amounts are negative, as on a credit note,
 * they are given without their sign. Where several readings are possible, the one counts in which most lines multiply right and
 * together make the net or the gross amount.
 */
package io.docket.domain.extraction.table;
