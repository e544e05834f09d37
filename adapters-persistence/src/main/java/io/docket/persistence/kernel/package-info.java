/**
 * What the tables of all features share: rows that belong to a tenant and carry a version number, the work that a
 * transaction is open for, and JSON columns. Decides that a write reaches the database at once, so that statements run in
 * the order of the calls and a conflict shows where it arises.
 */
package io.docket.persistence.kernel;
