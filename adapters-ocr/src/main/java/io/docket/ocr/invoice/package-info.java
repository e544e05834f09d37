/** Electronic invoices in CII (also as ZUGFeRD 1 wrote it) and UBL syntax: their values under Docket's field names. */
package io.docket.ocr.invoice;
