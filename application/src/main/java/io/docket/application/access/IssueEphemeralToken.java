package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import java.time.Duration;

/**
 * Answers a token of 15 minutes for oneself, with the restrictions that the caller has now. Whatever it is exchanged for ends
 * when it does, so that who got hold of it cannot keep it alive.
 */
public record IssueEphemeralToken() implements LongCommand<String>, Audited {
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements LongHandler<IssueEphemeralToken, String> {
        private final TokenIssue tokens;

        Handler(TokenIssue tokens) {
            this.tokens = tokens;
        }

        @Override
        public String handle(IssueEphemeralToken command, Access access, Transactions transactions) {
            User user = transactions.read(store -> access.user()
                    .flatMap(id -> store.in(access.tenant()).the(Users.class).find(id))
                    .map(Versioned::value)
                    .orElseThrow(() -> Refusal.notFound("user")));
            return tokens.issue(
                    access,
                    access.tenant(),
                    user,
                    access.caller().pass().flatMap(Pass::roles),
                    TokenIssue.Term.ephemeral(LIFETIME),
                    transactions);
        }
    }
}
