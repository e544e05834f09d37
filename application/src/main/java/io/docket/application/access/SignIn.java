package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import java.time.Duration;
import java.util.Optional;

/**
 * Answers a token for a user name and a password. Wrong ones are refused with the same answer, after the same time, whether
 * or not there is such a user; repeated failures are answered with a time to wait.
 */
public record SignIn(Credentials credentials) implements LongCommand<String>, Audited {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    static final class Handler implements LongHandler<SignIn, String> {
        private final SignOn signOn;
        private final TokenIssue tokens;
        private final Duration lifetime;

        Handler(SignOn signOn, TokenIssue tokens, Duration lifetime) {
            this.signOn = signOn;
            this.tokens = tokens;
            this.lifetime = lifetime;
        }

        @Override
        public String handle(SignIn command, Access access, Transactions transactions) {
            UserDirectory.Entry entry = signOn.check(command.credentials(), transactions);
            access.identified(entry.tenant(), entry.user().id(), Pass.Means.PASSWORD);
            return tokens.issue(
                    access, entry.tenant(), entry.user(), Optional.empty(), TokenIssue.Term.of(lifetime), transactions);
        }
    }
}
