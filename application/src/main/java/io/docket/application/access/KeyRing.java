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
 * The keys that sign tokens, opened with the installation's secret. What was read stays for a minute, so that another
 * node's new key is known here within a minute.
 */
final class KeyRing {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final Secret secret;
    private final InstantSource clock;
    private volatile Opened opened = new Opened(List.of(), Instant.MIN);

    private record Opened(List<Tokens.KeyPair> keys, Instant until) {}

    KeyRing(Tokens tokens, Secret secret, InstantSource clock) {
        this.tokens = tokens;
        this.secret = secret;
        this.clock = clock;
    }

    /** Newest first; the newest signs. */
    List<Tokens.KeyPair> keys(Transactions transactions) {
        Opened known = opened;
        if (clock.instant().isBefore(known.until())) {
            return known.keys();
        }
        List<SigningKey> stored =
                transactions.read(store -> store.installation(SigningKeys.class).all());
        List<Tokens.KeyPair> keys = stored.stream().map(this::open).toList();
        opened = new Opened(keys, clock.instant().plus(FRESH));
        return keys;
    }

    void forget() {
        opened = new Opened(List.of(), Instant.MIN);
    }

    /** Makes a key that signs from now on; those before it go on verifying. */
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

    private Tokens.KeyPair open(SigningKey key) {
        return new Tokens.KeyPair(
                key.id(), Base64.getDecoder().decode(key.publicKey()), secret.open(key.sealedPrivateKey()));
    }
}
