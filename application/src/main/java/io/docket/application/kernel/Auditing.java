package io.docket.application.kernel;

import io.docket.domain.kernel.InvalidValue;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers, after the outcome and in a transaction of its own, how every {@link Audited} command ended, and that any
 * command was forbidden to somebody. Refusals without a valid caller are counted instead. A command that is done stays
 * done when its entry cannot be written: that is logged as an error, and is counted like every failed command.
 */
final class Auditing implements Link {
    private static final System.Logger LOG = System.getLogger(Auditing.class.getName());
    /** What somebody who is nobody is refused for who tries to get in. */
    private static final Set<Refusal.Kind> ATTEMPTS =
            EnumSet.of(Refusal.Kind.UNAUTHENTICATED, Refusal.Kind.FORBIDDEN, Refusal.Kind.TOO_MANY);

    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final Auditor auditor;
    private final Executor executor;

    Auditing(Auditor auditor, Executor executor) {
        this.auditor = auditor;
        this.executor = executor;
    }

    @Override
    public <R> R run(Call<R> call, Next next) {
        try {
            R result = next.proceed(call);
            if (call.command() instanceof Audited) {
                remember(call, DONE);
            }
            return result;
        } catch (Refusal refusal) {
            refused(call, refusal.kind());
            throw refusal;
        } catch (InvalidValue invalid) {
            refused(call, Refusal.Kind.INVALID);
            throw invalid;
        } catch (RuntimeException | Error failure) {
            if (call.command() instanceof Audited) {
                remember(call, FAILED);
            }
            throw failure;
        }
    }

    private void refused(Call<?> call, Refusal.Kind kind) {
        boolean anonymous = call.caller().kind() == Caller.Kind.ANONYMOUS
                && call.finding().user().isEmpty();
        boolean nobody = anonymous || kind == Refusal.Kind.UNAUTHENTICATED;
        boolean audited = call.command() instanceof Audited;
        if (nobody && (audited || ATTEMPTS.contains(kind))) {
            auditor.refusedNobody(call.caller());
        } else if (audited || kind == Refusal.Kind.FORBIDDEN) {
            remember(call, kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private void remember(Call<?> call, String outcome) {
        Finding finding = call.finding();
        Caller caller = call.caller();
        Optional<String> said = call.command() instanceof Audited audited ? audited.subject() : Optional.empty();
        try {
            executor.run(
                    Caller.system(),
                    auditor.remembering(new AuditedCall(
                            caller,
                            caller.tenant().or(finding::tenant),
                            caller.user().or(finding::user),
                            caller.pass().map(Pass::means).or(finding::means),
                            call.name(),
                            finding.subject().or(() -> said),
                            outcome,
                            finding.detail())));
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The audit trail lacks an entry: " + call.name() + " " + outcome, failure);
        }
    }
}
