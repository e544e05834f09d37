/** The packages of Office since 2007, opened by POI within bounds; references that lead out of them lead nowhere. */
package io.docket.ocr.office.ooxml;
