/** Reading XML of strangers, without document types, entities or anything fetched. */
package io.docket.ocr.xml;
