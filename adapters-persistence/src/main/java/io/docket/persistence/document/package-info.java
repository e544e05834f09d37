/**
 * The tables of documents, of what was read of them, and of upload keys. What documents are found and ordered by lies in
 * columns, everything else as JSON; a page has a row of its own, so that showing one loads one.
 */
package io.docket.persistence.document;
