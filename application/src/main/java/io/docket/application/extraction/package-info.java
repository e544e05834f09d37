/**
 * What people can find out about the rules that they write, before documents are read by them; and what inboxes were taught by
 * feedback: stored with it, read whenever a document is processed, listed and undone.
 */
package io.docket.application.extraction;
