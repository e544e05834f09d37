/**
 * PP-OCRv4 on ONNX Runtime, in plain Java: a detector finds tilted boxes of lines, a recogniser reads each, and gaps of
 * paper between the letters part the words, since the model drops spaces. The parameters were measured on receipts; each
 * stands as a constant where it is used.
 */
package io.docket.ocr.ppocr;
