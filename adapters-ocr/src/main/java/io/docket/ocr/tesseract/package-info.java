/**
 * Tesseract, the best reader of clean scans and of accented letters. Its language data lies in this package's resources and
 * is unpacked to a folder, since Tesseract reads nothing but files.
 */
package io.docket.ocr.tesseract;
