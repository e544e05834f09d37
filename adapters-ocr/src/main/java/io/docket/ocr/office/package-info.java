/**
 * Office files become pages: each is turned into a PDF of its own, which is then read as any PDF is, so words, boxes and
 * images fit each other. No macro or script is run and nothing outside the file is ever fetched.
 */
package io.docket.ocr.office;
