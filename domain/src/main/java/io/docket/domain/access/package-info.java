/** Who may do what: users, roles, their assignments to targets, and the keys that sign tokens. */
package io.docket.domain.access;
