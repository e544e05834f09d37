/**
 * What people do with documents: they say what a document says (feedback), which is checked against its format and compared
 * with what the machine found, and they hold, hand on, reject and submit documents.
 */
package io.docket.domain.review;
