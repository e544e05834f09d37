/** Spreadsheets of Excel, and text that is one, row by row as they are shown. */
package io.docket.ocr.office.sheet;
