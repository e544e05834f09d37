/** Text documents (Word, OpenDocument, RTF) as flowing text with the looks that they ask for. */
package io.docket.ocr.office.word;
