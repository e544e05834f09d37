package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.PasswordHash;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Checks credentials: the same answer after the same time, whether or not there is such a user. */
final class SignOn {
    private final PasswordHashing hashing;
    private final InstantSource clock;
    private final FailureThrottle throttle = new FailureThrottle();
    private final VerifiedCredentials verified = new VerifiedCredentials();
    private final PasswordHash nobody;

    SignOn(PasswordHashing hashing, InstantSource clock) {
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
        throttle.check(given.address(), now);
        boolean matches = hashing.matches(given.password(), hash) && hash != nobody;
        Optional<UserDirectory.Entry> accepted = active(entry).filter(known -> matches);
        if (accepted.isEmpty()) {
            throttle.failed(given.address(), now);
            throw refused();
        }
        throttle.succeeded(given.address());
        verified.remember(given.password(), hash, now);
        return accepted.get();
    }

    private static Optional<UserDirectory.Entry> active(Optional<UserDirectory.Entry> entry) {
        return entry.filter(known -> known.user().active());
    }

    static Refusal refused() {
        return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "The credentials are not valid.");
    }
}
