/** Receiving, showing and removing documents, with the ports for what they consist of. */
package io.docket.application.document;
