/** Reading the image of a page: which engine reads it, and how its words become lines in reading order. */
package io.docket.ocr.recognition;
