/** A format says what is read from a document: its fields (labels) and tables, each with a type. */
package io.docket.domain.format;
