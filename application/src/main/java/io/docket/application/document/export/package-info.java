/** Formats that other programs know a document's words and their places in. */
package io.docket.application.document.export;
