/** Where documents arrive: inboxes, and the projects that group them and say how they are read. */
package io.docket.domain.inbox;
