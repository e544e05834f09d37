package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.PasswordPolicy;
import io.docket.domain.kernel.InvalidValue;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashing as all of Docket uses it: texts that look the same are the same password (NFC), too long ones are not hashed, and
 * only a few are hashed at a time, since each takes memory and a core: who comes in a crowd waits for a moment and is then
 * asked to come again.
 */
public final class BoundedPasswords implements PasswordHashing {
    private static final int FEW = 4;
    private static final int MOST_WAITING = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final PasswordHashing hashing;
    private final Semaphore places;
    private final Duration patience;

    public BoundedPasswords(PasswordHashing hashing) {
        this(hashing, Math.max(2, Math.min(FEW, Runtime.getRuntime().availableProcessors())), PATIENCE);
    }

    BoundedPasswords(PasswordHashing hashing, int atOnce, Duration patience) {
        this.hashing = hashing;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public PasswordHash hash(char[] password) {
        if (password.length > PasswordPolicy.LONGEST) {
            throw new InvalidValue("password", "must have at most " + PasswordPolicy.LONGEST + " characters");
        }
        return placed(() -> hashing.hash(normalised(password)));
    }

    @Override
    public boolean matches(char[] password, PasswordHash hash) {
        return password.length <= PasswordPolicy.LONGEST && placed(() -> hashing.matches(normalised(password), hash));
    }

    @Override
    public boolean outdated(PasswordHash hash) {
        return hashing.outdated(hash);
    }

    private static char[] normalised(char[] password) {
        return PasswordPolicy.normalised(CharBuffer.wrap(password)).toCharArray();
    }

    private <T> T placed(Supplier<T> work) {
        if (!placeFound()) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "busy", "Too many are signing in at this moment; try again.")
                    .retryAfter(RETRY_AFTER);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean placeFound() {
        try {
            return places.getQueueLength() < MOST_WAITING
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
