package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refuses tokens, for programs that embed Docket and have no use for any. */
public final class NoTokens implements Tokens {
    @Override
    public KeyPair newKeyPair() {
        throw refusal();
    }

    @Override
    public String issue(Claims claims, KeyPair key) {
        throw refusal();
    }

    @Override
    public Optional<Claims> verify(String token, List<KeyPair> keys, Instant now) {
        throw refusal();
    }

    @Override
    public String publicKeys(List<KeyPair> keys) {
        throw refusal();
    }

    private static Refusal refusal() {
        return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "no_tokens", "This installation was built without tokens.");
    }
}
