/**
 * PP-OCR on ONNX Runtime, in plain Java: a detector finds tilted boxes of lines, a recogniser reads each. The parameters
 * were measured on receipts; each stands as a constant where it is used.
 */
package io.docket.ocr.ppocr;
