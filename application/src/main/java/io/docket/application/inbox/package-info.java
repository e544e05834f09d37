/** Showing inboxes and the projects that group them. */
package io.docket.application.inbox;
