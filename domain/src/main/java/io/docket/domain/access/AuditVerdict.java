package io.docket.domain.access;

import java.util.Optional;

/**
 * Whether a chain is as it was written.
 *
 * @param firstBrokenBatch the first batch that does not hold; the number after the last batch when it is the head, or an
 *     entry that no batch holds yet
 * @param hmac the last batch's, to be noted elsewhere: a chain that was put back to an older state has it no more
 */
public record AuditVerdict(long entries, long batches, long pending, Optional<Long> firstBrokenBatch, String hmac) {
    public boolean verified() {
        return firstBrokenBatch.isEmpty();
    }
}
