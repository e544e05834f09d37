package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that the audit trail remembers. Ids only: no name, no content and nothing secret has the form of a value here.
 *
 * @param at to the microsecond, which is what every database keeps
 * @param user who did it, when it was a user
 * @param means how they came in: password, token or key; else what they are: anonymous, operator or system
 * @param pass the id of the token or the public prefix of the key
 * @param command the name of what was done
 * @param subject the id of what it was done to
 * @param address the network address that it came from
 * @param outcome {@code done}, {@code failed}, or why it was refused
 * @param detail numbers and hashes that belong to it
 */
public record AuditFact(
        Instant at,
        Optional<TenantId> tenant,
        Optional<UserId> user,
        String means,
        Optional<String> pass,
        String command,
        Optional<String> subject,
        Optional<String> address,
        String outcome,
        Optional<String> detail) {
    /** Room for an id and for a public prefix; a whole key or token is longer. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private static final Pattern WORD = Pattern.compile("[a-z_]{1,40}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,100}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:%_-]{1,64}");
    private static final Pattern DETAIL = Pattern.compile("[ -~]{1,200}");

    public AuditFact {
        at = at.truncatedTo(ChronoUnit.MICROS);
        check("means", WORD, means);
        pass.ifPresent(text -> check("pass", ID, text));
        check("command", NAME, command);
        subject.ifPresent(text -> check("subject", ID, text));
        address.ifPresent(text -> check("address", ADDRESS, text));
        check("outcome", WORD, outcome);
        detail.ifPresent(text -> check("detail", DETAIL, text));
    }

    /** Something that Docket itself did. */
    public static AuditFact bySystem(Instant at, String command, Optional<String> subject, String detail) {
        return new AuditFact(
                at,
                Optional.empty(),
                Optional.empty(),
                "system",
                Optional.empty(),
                command,
                subject,
                Optional.empty(),
                "done",
                Optional.of(detail));
    }

    /** The text when it has the form of an id or a public prefix, so that nothing else comes into the trail. */
    public static Optional<String> id(String text) {
        return Optional.of(text).filter(ID.asMatchPredicate());
    }

    /** The text when it has the form of a network address. */
    public static Optional<String> address(String text) {
        return Optional.of(text).filter(ADDRESS.asMatchPredicate());
    }

    private static void check(String field, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new InvalidValue(field, "must match " + form);
        }
    }

    Canonical appendTo(Canonical bytes) {
        return bytes.instant(at)
                .text(tenant.map(TenantId::value))
                .text(user.map(UserId::value))
                .text(means)
                .text(pass)
                .text(command)
                .text(subject)
                .text(address)
                .text(outcome)
                .text(detail);
    }
}
