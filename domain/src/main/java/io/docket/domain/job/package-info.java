/** The work that a document waits for: queued, leased by one worker at a time, done or failed for good. */
package io.docket.domain.job;
