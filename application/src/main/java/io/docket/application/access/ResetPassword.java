package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives the user whom a token was mailed to the password that comes with it, activates a user who was new, and ends
 * everything that was issued to the user before, other such tokens included. A token is used once; it stays when the
 * password is one that may not be chosen. An address may try 20 times in 10 minutes. Whoever was deactivated since stays
 * so, and is told that the token holds no more.
 */
public record ResetPassword(String token, String newPassword) implements LongCommand<UserId>, Audited {
    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "ResetPassword[hidden]";
    }

    static final class Handler implements LongHandler<ResetPassword, UserId> {
        private final PasswordHashing hashing;
        private final InstantSource clock;
        private final RequestLimit limit = new RequestLimit(MOST, WITHIN);

        Handler(PasswordHashing hashing, InstantSource clock) {
            this.hashing = hashing;
            this.clock = clock;
        }

        @Override
        public UserId handle(ResetPassword command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            limit.count(access.caller().address().orElse(""), now);
            String tokenHash = ResetTokens.hash(command.token());
            Optional<User> known = transactions.read(store -> {
                Optional<Versioned<User>> user = user(tokenHash, store, now);
                user.ifPresent(found -> tell(access, tokenHash, found.value(), store));
                return user.map(Versioned::value);
            });
            if (known.isEmpty()) {
                throw refused();
            }
            ChosenPassword.check(
                    "new_password",
                    known.get().username(),
                    command.newPassword().toCharArray());
            PasswordHash hash = hashing.hash(command.newPassword().toCharArray());
            return transactions.write(store -> {
                PasswordResets resets = store.installation(PasswordResets.class);
                PasswordReset reset = resets.find(tokenHash).orElseThrow(Handler::refused);
                Versioned<User> user = user(tokenHash, store, now).orElseThrow(Handler::refused);
                if (!resets.use(tokenHash)) {
                    throw refused();
                }
                resets.removeAll(reset.tenant(), reset.user());
                store.in(reset.tenant()).the(Users.class).save(user.map(chosen -> chosen.withPassword(hash, now)));
                access.emit(new PasswordChanged(reset.tenant(), reset.user(), now));
                return reset.user();
            });
        }

        private static void tell(Access access, String tokenHash, User user, Store store) {
            access.about(user.id().value());
            store.installation(PasswordResets.class)
                    .find(tokenHash)
                    .ifPresent(reset -> access.identified(reset.tenant(), reset.user(), Pass.Means.TOKEN));
        }

        private static Optional<Versioned<User>> user(String tokenHash, Store store, Instant now) {
            return store.installation(PasswordResets.class)
                    .find(tokenHash)
                    .filter(reset -> reset.holds(now))
                    .flatMap(reset -> store.in(reset.tenant()).the(Users.class).find(reset.user()))
                    .filter(user -> user.value().mayChoosePassword());
        }

        private static Refusal refused() {
            return Refusal.of(Refusal.Kind.FORBIDDEN, "wrong_token", "The token is wrong, used or too old.");
        }
    }
}
