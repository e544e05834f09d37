package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.ResetRequest;
import io.docket.domain.access.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Asks for a mail with a token by which the named user may choose a new password. The answer says nothing, and takes the
 * same time, whether or not there is such a user: the request is stored, and looked at afterwards. An address may ask 20
 * times in 10 minutes. Answers when it was asked for.
 */
public record RequestPasswordReset(String username) implements LongCommand<Instant> {
    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "RequestPasswordReset[hidden]";
    }

    static final class Handler implements LongHandler<RequestPasswordReset, Instant> {
        private final Mailer mailer;
        private final Ids ids;
        private final InstantSource clock;
        private final Signals signals;
        private final RequestLimit limit = new RequestLimit(MOST, WITHIN);

        Handler(Mailer mailer, Ids ids, InstantSource clock, Signals signals) {
            this.mailer = mailer;
            this.ids = ids;
            this.clock = clock;
            this.signals = signals;
        }

        @Override
        public Instant handle(RequestPasswordReset command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            mailer.refuseUnlessAble();
            limit.count(access.caller().address().orElse(""), now);
            if (possible(command.username())) {
                transactions.write(store -> {
                    store.installation(ResetRequests.class).add(new ResetRequest(ids.next(), command.username(), now));
                    return now;
                });
                signals.raise(ResetRequests.class);
            }
            return now;
        }

        /** What cannot be a name, and so not be stored, is nobody's. */
        private static boolean possible(String name) {
            return !name.isBlank()
                    && name.length() <= User.LONGEST_NAME
                    && name.chars().noneMatch(Character::isISOControl)
                    && StandardCharsets.UTF_8.newEncoder().canEncode(name);
        }
    }
}
