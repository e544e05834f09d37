/** The tables of projects and inboxes. */
package io.docket.persistence.inbox;
