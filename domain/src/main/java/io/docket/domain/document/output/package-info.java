/** What documents are put out as: templates of JSON and CSV with placeholders for a document's values, and what they make of one. */
package io.docket.domain.document.output;
