/** Presentations of PowerPoint, drawn slide by slide. */
package io.docket.ocr.office.slide;
