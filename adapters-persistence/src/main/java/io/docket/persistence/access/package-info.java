/** The tables of users, roles, signing keys, the mail that waits to be sent, and who asked for a new password. */
package io.docket.persistence.access;
