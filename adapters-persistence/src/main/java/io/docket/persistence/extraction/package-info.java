/** What inboxes were taught, as rows: lessons, and beside them the words that each is found by. */
package io.docket.persistence.extraction;
