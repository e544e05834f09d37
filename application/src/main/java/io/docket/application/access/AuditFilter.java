package io.docket.application.access;

import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Which entries are wanted: those from one instant on and until another, and with just these values. */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<UserId> user,
        Optional<String> subject,
        Optional<String> outcome,
        Optional<String> command) {
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 100;

    public AuditFilter {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new InvalidValue("to", "must not come before from");
        }
        subject.ifPresent(text -> check("subject", text));
        outcome.ifPresent(text -> check("outcome", text));
        command.ifPresent(text -> check("command", text));
    }

    private static void check(String field, String text) {
        InvalidValue.unlessText(field, text, LONGEST);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(field, "must not hold control characters");
        }
    }

    /** Whether an entry is wanted. */
    public boolean wants(AuditEntry entry) {
        AuditFact fact = entry.fact();
        return Stream.of(
                        from.map(instant -> !fact.at().isBefore(instant)),
                        to.map(instant -> !fact.at().isAfter(instant)),
                        user.map(id -> fact.user().equals(Optional.of(id))),
                        subject.map(id -> fact.subject().equals(Optional.of(id))),
                        outcome.map(fact.outcome()::equals),
                        command.map(fact.command()::equals))
                .flatMap(Optional::stream)
                .allMatch(holds -> holds);
    }
}
