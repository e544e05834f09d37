/** The reviewers' work list and the names of versions, asked of the columns that the documents' rows keep for them. */
package io.docket.persistence.review;
