/** What a file is, told from its bytes; what cannot be read is answered with a sentence for the uploader. */
package io.docket.ocr.type;
