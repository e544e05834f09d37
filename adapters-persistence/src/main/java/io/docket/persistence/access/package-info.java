/** The tables of users, roles and signing keys. */
package io.docket.persistence.access;
