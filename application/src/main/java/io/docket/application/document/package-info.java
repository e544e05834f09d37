/**
 * Receiving, showing and removing documents, with the ports for what they consist of: files, their types, their pages. What is
 * done to all documents of an inbox is a task, which any node with workers takes a batch further at a time.
 */
package io.docket.application.document;
