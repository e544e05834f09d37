/**
 * Documents, as the contract shows them. A state that nobody ever set is absent.
 *
 * <p>Where the contract has no schema: {@code text} answers {@code {"text": …}}, {@code reverse} an array with one object for
 * each page, an upload that is not waited for and a removal {@code {"id": …}}, reprocessing an inbox its task. Files are always
 * answered for saving.
 */
package io.docket.rest.document;
