/** Inboxes and projects, as the contract shows them. */
package io.docket.rest.inbox;
