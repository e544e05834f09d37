/** Barcodes on the images of pages. */
package io.docket.ocr.barcode;
