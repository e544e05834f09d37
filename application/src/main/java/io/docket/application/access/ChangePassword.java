package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.Violation;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives the user who asks another password; the old one must come with it, whatever the user came in with. All tokens end,
 * the one that this was asked with included, and so do those that wait in the user's mail. Guessing the old one is slowed
 * down as at sign-in.
 */
public record ChangePassword(String oldPassword, String newPassword) implements LongCommand<UserId>, Audited {
    private static final String FIELD = "new_password";

    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    @Override
    public String toString() {
        return "ChangePassword[hidden]";
    }

    static final class Handler implements LongHandler<ChangePassword, UserId> {
        private final SignOn signOn;
        private final PasswordHashing hashing;
        private final InstantSource clock;

        Handler(SignOn signOn, PasswordHashing hashing, InstantSource clock) {
            this.signOn = signOn;
            this.hashing = hashing;
            this.clock = clock;
        }

        @Override
        public UserId handle(ChangePassword command, Access access, Transactions transactions) {
            TenantId tenant = access.tenant();
            UserId id = access.user().orElseThrow(() -> Refusal.notFound("user"));
            access.about(id.value());
            User user = transactions
                    .read(store -> store.in(tenant).the(Users.class).find(id))
                    .map(Versioned::value)
                    .orElseThrow(() -> Refusal.notFound("user"));
            signOn.confirm(
                    user,
                    command.oldPassword().toCharArray(),
                    access.caller().address().orElse(""),
                    transactions);
            check(command, user);
            PasswordHash hash = hashing.hash(command.newPassword().toCharArray());
            Instant now = clock.instant();
            return transactions.write(store -> {
                Users users = store.in(tenant).the(Users.class);
                Versioned<User> stored = users.find(id)
                        .filter(known -> known.value().active() && samePassword(known.value(), user.password()))
                        .orElseThrow(Handler::changedMeanwhile);
                users.save(stored.map(known -> known.withPassword(hash, now)));
                store.installation(PasswordResets.class).removeAll(tenant, id);
                access.emit(new PasswordChanged(tenant, id, now));
                return id;
            });
        }

        private static void check(ChangePassword command, User user) {
            ChosenPassword.check(FIELD, user.username(), command.newPassword().toCharArray());
            if (command.newPassword().equals(command.oldPassword())) {
                throw Refusal.invalid(
                        Refusal.Kind.INVALID, List.of(new Violation(FIELD, "must differ from the old password")));
            }
        }

        private static boolean samePassword(User stored, Optional<PasswordHash> confirmed) {
            return stored.password().equals(confirmed);
        }

        private static Refusal changedMeanwhile() {
            return Refusal.of(
                    Refusal.Kind.CONFLICT, "concurrent_change", "It is being changed by somebody else; try again.");
        }
    }
}
