/**
 * Codes on invoices that say how to pay them: the EPC QR code and the Swiss QR bill.
 *
 * <p>Decisions: a code counts when everything in it is as its standard wants it, check digits included; any other is no code
 * for payments. Two codes that want different payments decide nothing. A code fills the fields {@code iban}, {@code currency},
 * {@code gross_amount} or {@code total}, and {@code payment_reference} or {@code reference}, as far as the format has them.
 */
package io.docket.domain.extraction.payment;
