package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Store;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditHead;
import io.docket.domain.kernel.TenantId;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * What the removal of a tenant does with its audit trail, in the write that ends the tenant, before its rows are
 * erased: closes what is pending, and hands the head to the installation's trail as one entry, by which a copy of the
 * tenant's trail can be told from a forged one.
 */
public final class AuditHandover {
    private final AuditWriter writer;
    private final InstantSource clock;

    AuditHandover(AuditWriter writer, InstantSource clock) {
        this.writer = writer;
        this.clock = clock;
    }

    public void handOver(TenantId tenant, Access access, Store store) {
        AuditTrail trail = AuditChains.of(store, AuditChain.of(tenant));
        boolean closing = true;
        while (closing) {
            closing = writer.close(trail).isPresent();
        }
        trail.lockedHead()
                .ifPresent(head -> writer.append(
                        AuditChains.of(store, AuditChain.INSTALLATION),
                        new AuditFact(
                                clock.instant(),
                                Optional.of(tenant),
                                access.user(),
                                access.caller().kind().name().toLowerCase(Locale.ROOT),
                                Optional.empty(),
                                "AuditHandover",
                                Optional.of(tenant.value()),
                                access.caller().address().flatMap(AuditFact::address),
                                "done",
                                Optional.of(detail(head)))));
    }

    private static String detail(AuditHead head) {
        return "entries=" + head.entries() + " batches=" + head.batches() + " pending=" + head.pending() + " hmac="
                + head.hmac();
    }
}
