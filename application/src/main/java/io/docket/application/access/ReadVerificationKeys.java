package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;

/** Answers the public keys that tokens are verified with, as a JSON Web Key Set, for servers that take our tokens. */
public record ReadVerificationKeys() implements LongCommand<String> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    static final class Handler implements LongHandler<ReadVerificationKeys, String> {
        private final KeyRing ring;
        private final Tokens tokens;

        Handler(KeyRing ring, Tokens tokens) {
            this.ring = ring;
            this.tokens = tokens;
        }

        @Override
        public String handle(ReadVerificationKeys command, Access access, Transactions transactions) {
            return tokens.publicKeys(ring.keys(transactions));
        }
    }
}
