/** PDF files by PDFBox: their text layer, their images at 200 dpi, and the electronic invoice that they carry. */
package io.docket.ocr.pdf;
