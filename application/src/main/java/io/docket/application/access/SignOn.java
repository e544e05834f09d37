package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.User;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Checks credentials: the same answer after the same time, whether or not there is such a user. */
final class SignOn {
    private final PasswordHashing hashing;
    private final InstantSource clock;
    private final SignInGuard guard;
    private final VerifiedCredentials verified = new VerifiedCredentials();
    private final PasswordHash nobody;

    SignOn(PasswordHashing hashing, SignInGuard guard, InstantSource clock) {
        this.guard = guard;
        this.hashing = hashing;
        this.clock = clock;
        this.nobody = hashing.hash("nobody has this password".toCharArray());
    }

    /** Who has these credentials; refused as unauthenticated when nobody active has. */
    UserDirectory.Entry check(Credentials given, Transactions transactions) {
        Instant now = clock.instant();
        Optional<UserDirectory.Entry> entry = transactions.read(
                store -> store.installation(UserDirectory.class).named(given.username()));
        PasswordHash hash = entry.flatMap(known -> known.user().password()).orElse(nobody);
        if (entry.isPresent() && verified.knows(given.password(), hash, now)) {
            return active(entry).orElseThrow(SignOn::refused);
        }
        SignInGuard.Attempt attempt = guard.admit(given, transactions);
        boolean matches = matches(given.password(), hash, attempt, transactions) && hash != nobody;
        Optional<UserDirectory.Entry> accepted = active(entry).filter(known -> matches);
        if (accepted.isEmpty()) {
            guard.failed(attempt, transactions);
            throw refused();
        }
        guard.succeeded(attempt, transactions);
        PasswordHash current = hashing.outdated(hash) ? upgraded(accepted.get(), hash, given, transactions) : hash;
        verified.remember(given.password(), current, now);
        return accepted.get();
    }

    /** Refused as forbidden when this is not the user's password; guessing is slowed down as at sign-in. */
    void confirm(User user, char[] password, String address, Transactions transactions) {
        SignInGuard.Attempt attempt = guard.admit(new Credentials(user.username(), password, address), transactions);
        if (!matches(password, user.password().orElse(nobody), attempt, transactions)
                || user.password().isEmpty()) {
            guard.failed(attempt, transactions);
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "wrong_password", "The old password is wrong.");
        }
        guard.succeeded(attempt, transactions);
    }

    /** Refused, whether or not it is the password, when so many have failed meanwhile that this would not be begun any more. */
    private boolean matches(
            char[] password, PasswordHash hash, SignInGuard.Attempt attempt, Transactions transactions) {
        boolean matches = hashing.matches(password, hash);
        guard.admitted(attempt, transactions);
        return matches;
    }

    /**
     * The password under a hash as they are made now, which is stored unless the user has another meanwhile. A sign-in never
     * fails for it: the next one may try again.
     */
    private PasswordHash upgraded(
            UserDirectory.Entry entry, PasswordHash old, Credentials given, Transactions transactions) {
        try {
            PasswordHash fresh = hashing.hash(given.password());
            return transactions.write(store -> {
                Users users = store.in(entry.tenant()).the(Users.class);
                return users.find(entry.user().id())
                        .filter(stored -> stored.value().password().equals(Optional.of(old)))
                        .map(stored -> {
                            users.save(stored.map(user -> user.rehashed(fresh)));
                            return fresh;
                        })
                        .orElse(old);
            });
        } catch (Refusal tooBusy) {
            return old;
        }
    }

    private static Optional<UserDirectory.Entry> active(Optional<UserDirectory.Entry> entry) {
        return entry.filter(known -> known.user().active());
    }

    static Refusal refused() {
        return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "The credentials are not valid.");
    }
}
