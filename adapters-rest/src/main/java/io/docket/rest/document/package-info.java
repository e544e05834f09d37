/**
 * Documents, as the contract shows them. States that no operation can set yet (lock, escalation, rejection, submission) are
 * absent from a document rather than answered by guess.
 *
 * <p>Where the contract has no schema: {@code text} answers {@code {"text": …}}, {@code reverse} an array with one object for
 * each page, an upload that is not waited for and a removal {@code {"id": …}}. Files are always answered for saving.
 */
package io.docket.rest.document;
