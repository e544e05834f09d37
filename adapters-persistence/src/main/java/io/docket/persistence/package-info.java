/** Stores what Docket keeps: rows in a relational database, files on disk. */
package io.docket.persistence;
