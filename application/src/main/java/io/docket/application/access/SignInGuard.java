package io.docket.application.access;

import io.docket.application.access.SignInAttempts.Failures;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.SignInPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down who guesses passwords, on all nodes together, as {@link SignInPolicy} says. An attempt is admitted before its
 * password is hashed and once more afterwards, so that of a crowd that begins together no more are worth anything than are
 * hashed at a time. Unknown user names are treated like known ones, and neither names nor addresses are stored, only MACs of
 * them.
 */
final class SignInGuard {
    private final Secret secret;
    private final InstantSource clock;

    SignInGuard(Secret secret, InstantSource clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** An attempt that may be made; refused with a time to wait after too many failures. */
    Attempt admit(Credentials given, Transactions transactions) {
        var attempt = new Attempt(
                secret.mac("address", ClientNetwork.of(given.address())),
                secret.mac("user", given.username()),
                secret.mac("user and address", given.username() + "\n" + given.address()));
        return admitted(attempt, transactions);
    }

    /** The same attempt, when it may still be made after what failed meanwhile. */
    Attempt admitted(Attempt attempt, Transactions transactions) {
        return transactions.read(store -> {
            check(attempt, store);
            return attempt;
        });
    }

    private void check(Attempt attempt, Store store) {
        SignInAttempts attempts = store.installation(SignInAttempts.class);
        Instant now = clock.instant();
        Failures address = known(attempt.address(), attempts, now);
        Failures user = known(attempt.user(), attempts, now);
        refuse(address.last().plus(SignInPolicy.addressLock(address.count())), now);
        if (attempts.find(attempt.pair()).isEmpty()) {
            refuse(user.last().plus(SignInPolicy.userDelay(user.count())), now);
        }
    }

    /** Counts a failure, of the address and of the user, whether or not there is such a user. */
    void failed(Attempt attempt, Transactions transactions) {
        transactions.write(store -> {
            SignInAttempts attempts = store.installation(SignInAttempts.class);
            Instant now = clock.instant();
            attempts.put(oneMore(known(attempt.address(), attempts, now), now));
            attempts.put(oneMore(known(attempt.user(), attempts, now), now));
            return attempt;
        });
    }

    private static Failures known(String subject, SignInAttempts attempts, Instant now) {
        return attempts.find(subject)
                .filter(known -> now.isBefore(known.last().plus(SignInPolicy.MEMORY)))
                .orElse(new Failures(subject, 0, now));
    }

    private static Failures oneMore(Failures before, Instant now) {
        return new Failures(before.subject(), before.count() + 1, now);
    }

    private static void refuse(Instant until, Instant now) {
        if (now.isBefore(until)) {
            throw Refusal.of(
                            Refusal.Kind.TOO_MANY,
                            "too_many_failures",
                            "There were too many failed attempts to sign in; try again later.")
                    .retryAfter(Duration.between(now, until).plusSeconds(1));
        }
    }

    /**
     * Forgets the user's failures and half of the address's, since others may be guessing behind it, and remembers that this
     * user has signed in from this address.
     */
    void succeeded(Attempt attempt, Transactions transactions) {
        transactions.write(store -> {
            SignInAttempts attempts = store.installation(SignInAttempts.class);
            attempts.find(attempt.address()).ifPresent(known -> attempts.put(known.halved()));
            attempts.remove(attempt.user());
            attempts.put(new Failures(attempt.pair(), 0, clock.instant()));
            return attempt;
        });
    }

    /** The subjects of one attempt. */
    record Attempt(String address, String user, String pair) {}
}
