/** OpenDocument files: texts and presentations as flowing text, spreadsheets as rows. */
package io.docket.ocr.office.odf;
