/**
 * Images of pages: decoding files within bounds, putting them straight, and writing them. What is decoded is always an
 * opaque {@code TYPE_INT_RGB} image, so that what follows can read its pixels without conversions.
 */
package io.docket.ocr.image;
