package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;

/** Answers who comes with a user name and a password, as HTTP Basic sends them; refused as {@link SignIn} is. */
public record Identify(Credentials credentials) implements LongCommand<Caller> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    static final class Handler implements LongHandler<Identify, Caller> {
        private final SignOn signOn;

        Handler(SignOn signOn) {
            this.signOn = signOn;
        }

        @Override
        public Caller handle(Identify command, Access access, Transactions transactions) {
            UserDirectory.Entry entry = signOn.check(command.credentials(), transactions);
            return Caller.user(entry.tenant(), entry.user().id())
                    .with(Pass.password())
                    .from(command.credentials().address());
        }
    }
}
