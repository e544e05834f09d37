package io.docket.application.access;

import io.docket.application.kernel.AuditedCall;
import io.docket.application.kernel.Auditor;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.Pass;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.RefusalCount;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Registers the audit trail's handlers, and takes what the chain of every command tells it. */
public final class AuditFeature implements Auditor {
    private final AuditSeals seals;
    private final AuditWriter writer;
    private final RefusalTally tally = new RefusalTally();
    private final InstantSource clock;

    public AuditFeature(Secret secret, InstantSource clock) {
        this.seals = new AuditSeals(secret);
        this.writer = new AuditWriter(seals);
        this.clock = clock;
    }

    public void register(Handlers handlers) {
        handlers.running(RecordAudit.class, new RecordAudit.Handler(writer))
                .running(CloseAuditBatches.class, new CloseAuditBatches.Handler(writer))
                .running(WriteRefusalCounts.class, new WriteRefusalCounts.Handler(tally, writer, clock))
                .running(VerifyAudit.class, new VerifyAudit.Handler(new AuditCheck(seals)))
                .read(PageAudit.class, new PageAudit.Handler());
    }

    /** For the removal of a tenant. */
    public AuditHandover handover() {
        return new AuditHandover(writer, clock);
    }

    @Override
    public LongCommand<?> remembering(AuditedCall call) {
        Caller caller = call.caller();
        return new RecordAudit(new AuditFact(
                clock.instant(),
                call.tenant(),
                call.user(),
                means(call).name().toLowerCase(Locale.ROOT),
                passId(caller),
                call.command(),
                call.subject().flatMap(AuditFact::id),
                caller.address().flatMap(AuditFact::address),
                call.outcome(),
                call.detail()));
    }

    private static Enum<?> means(AuditedCall call) {
        return call.means().<Enum<?>>map(means -> means).orElse(call.caller().kind());
    }

    /** A password has no id. */
    private static Optional<String> passId(Caller caller) {
        return caller.pass()
                .filter(pass -> pass.means() != Pass.Means.PASSWORD)
                .flatMap(pass -> AuditFact.id(pass.id()));
    }

    @Override
    public void refusedNobody(Caller caller) {
        tally.count(
                clock.instant(), caller.address().flatMap(AuditFact::address).orElse(RefusalCount.OTHERS));
    }
}
