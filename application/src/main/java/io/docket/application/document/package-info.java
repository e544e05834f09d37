/** Receiving, showing and removing documents, with the ports for what they consist of: files, their types, their pages. */
package io.docket.application.document;
