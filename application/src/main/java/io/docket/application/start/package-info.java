/** The first start of an installation: its first tenant, user, role, project, formats and inboxes. */
package io.docket.application.start;
