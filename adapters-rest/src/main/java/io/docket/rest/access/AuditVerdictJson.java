package io.docket.rest.access;

import io.docket.domain.access.AuditVerdict;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the trail holds, how much of it there is, and the first batch that does not hold when one does not. */
@Schema(name = "AuditVerdict")
public record AuditVerdictJson(
        boolean verified, long entries, long batches, long pending, Optional<Long> firstBrokenBatch, String hmac) {
    static AuditVerdictJson of(AuditVerdict verdict) {
        return new AuditVerdictJson(
                verdict.verified(),
                verdict.entries(),
                verdict.batches(),
                verdict.pending(),
                verdict.firstBrokenBatch(),
                verdict.hmac());
    }
}
