/** Who may do what: users, roles, their assignments to targets, the keys that sign tokens, and the audit trail. */
package io.docket.domain.access;
