/**
 * Reviewing documents: feedback and the versions it makes, comparing versions, the states that reviewers set, and their work
 * list.
 */
package io.docket.application.review;
