/** Text of strangers: in which character set it is. */
package io.docket.ocr.text;
