/** Temporary files: what cannot be written into them is told apart from what is wrong with a file that is read. */
package io.docket.ocr.scratch;
