package io.docket.application.access;

import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

/**
 * The keys that sign tokens, opened with the installation's secret. What was read stays for a minute. A new key signs only
 * once every node has had the time to read it.
 */
final class KeyRing {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration UNTIL_KNOWN_EVERYWHERE = FRESH.multipliedBy(2);

    /** How often at most the keys are read again for a token that none of them signed. */
    private static final Duration RENEWAL = Duration.ofSeconds(10);

    private static final Opened NOTHING = new Opened(List.of(), Instant.MIN);

    private final Tokens tokens;
    private final Secret secret;
    private final InstantSource clock;
    private volatile Opened opened = NOTHING;

    private record Opened(List<Key> keys, Instant readAt) {
        boolean olderThan(Duration age, Instant now) {
            return readAt.equals(Instant.MIN) || !now.isBefore(readAt.plus(age));
        }
    }

    private record Key(Tokens.KeyPair pair, Instant madeAt) {}

    KeyRing(Tokens tokens, Secret secret, InstantSource clock) {
        this.tokens = tokens;
        this.secret = secret;
        this.clock = clock;
    }

    /** Newest first. */
    List<Tokens.KeyPair> keys(Transactions transactions) {
        return known(transactions).stream().map(Key::pair).toList();
    }

    /** The newest key that every node knows by now, or the oldest when there is none. */
    Tokens.KeyPair signer(Transactions transactions) {
        List<Key> keys = known(transactions);
        Instant known = clock.instant().minus(UNTIL_KNOWN_EVERYWHERE);
        return keys.stream()
                .filter(key -> !key.madeAt().isAfter(known))
                .findFirst()
                .orElseGet(() -> keys.get(keys.size() - 1))
                .pair();
    }

    private List<Key> known(Transactions transactions) {
        Opened known = opened;
        Instant now = clock.instant();
        if (!known.olderThan(FRESH, now)) {
            return known.keys();
        }
        List<SigningKey> stored =
                transactions.read(store -> store.installation(SigningKeys.class).all());
        List<Key> keys = stored.stream().map(this::open).toList();
        opened = new Opened(keys, now);
        return keys;
    }

    void forget() {
        opened = NOTHING;
    }

    /** Has the keys read again with the next use; answers false when they were read a moment ago. */
    boolean renew() {
        boolean due = opened.olderThan(RENEWAL, clock.instant());
        if (due) {
            forget();
        }
        return due;
    }

    /** Makes a key that signs soon; those before it go on verifying. */
    void addKey(Store store) {
        Tokens.KeyPair pair = tokens.newKeyPair();
        store.installation(SigningKeys.class)
                .add(new SigningKey(
                        pair.id(),
                        Base64.getEncoder().encodeToString(pair.publicKey()),
                        secret.seal(pair.privateKey()),
                        clock.instant()));
        forget();
    }

    /** Fails when the installation's secret is not the one that the stored keys were sealed with. */
    void checkSecret(Store store) {
        store.installation(SigningKeys.class).all().forEach(this::open);
    }

    private Key open(SigningKey key) {
        var pair = new Tokens.KeyPair(
                key.id(), Base64.getDecoder().decode(key.publicKey()), secret.open(key.sealedPrivateKey()));
        return new Key(pair, key.madeAt());
    }
}
