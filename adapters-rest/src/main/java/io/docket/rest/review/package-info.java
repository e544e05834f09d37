/**
 * Reviewing, as the contract shows it. Where it has no schema: feedback and {@code last_version} answer the version with its
 * evaluation, {@code compare_versions} counts by field and for all, {@code document_versions} an array of names with counts,
 * and a query an object with what was asked for.
 */
package io.docket.rest.review;
