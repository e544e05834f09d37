/**
 * Where the documents begin that one file holds, what each of them is, and what they say together.
 *
 * <p>Decisions: a file that is or carries an electronic invoice is one document. Each section is read as a document of its own,
 * by its own format; what was found is put together under the fields' names in the order of the sections. A field of the scope
 * {@code section} has a value for each, one of the scope {@code page} for each page that says it, one of the scope {@code
 * document} the surest of all. Sheets that only part documents say nothing of what follows them, even where a file begins with
 * one. Putting the lines of a page's parts in order moves what versions point at with them; versions keep to the sections that
 * they were made by.
 */
package io.docket.domain.extraction.section;
