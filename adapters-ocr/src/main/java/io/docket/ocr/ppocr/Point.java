package io.docket.ocr.ppocr;

/** A place on a plane, y growing downwards. */
record Point(double x, double y) {}
