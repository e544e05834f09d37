/** Reading files: the standard reader, put together from type detection, PDF, images, electronic invoices and recognition. */
package io.docket.ocr;
