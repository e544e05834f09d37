package io.docket.rest.access;

import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done or refused; {@code pass} is the id of the token or the prefix of the key that it was done with. */
@Schema(name = "AuditEntry")
public record AuditEntryJson(
        long number,
        Instant at,
        Optional<UserId> user,
        String means,
        Optional<String> pass,
        String command,
        Optional<String> subject,
        Optional<String> address,
        String outcome,
        Optional<String> detail) {
    static AuditEntryJson of(AuditEntry entry) {
        AuditFact fact = entry.fact();
        return new AuditEntryJson(
                entry.number(),
                fact.at(),
                fact.user(),
                fact.means(),
                fact.pass(),
                fact.command(),
                fact.subject(),
                fact.address(),
                fact.outcome(),
                fact.detail());
    }
}
