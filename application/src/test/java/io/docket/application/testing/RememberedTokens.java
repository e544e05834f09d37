package io.docket.application.testing;

import io.docket.application.access.Tokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens without cryptography: each is a number under which its claims and the key that signed it are remembered. */
public final class RememberedTokens implements Tokens {
    private final Map<String, Claims> claims = new HashMap<>();
    private int keys;

    @Override
    public KeyPair newKeyPair() {
        keys++;
        return new KeyPair("key" + keys, new byte[] {1}, new byte[] {2});
    }

    @Override
    public String issue(Claims issued, KeyPair key) {
        String token = key.id() + "/" + claims.size();
        claims.put(token, issued);
        return token;
    }

    @Override
    public Optional<Claims> verify(String token, List<KeyPair> known, Instant now) {
        boolean signed = known.stream().anyMatch(key -> token.startsWith(key.id() + "/"));
        return Optional.ofNullable(claims.get(token)).filter(issued -> signed && now.isBefore(issued.expiresAt()));
    }

    @Override
    public String publicKeys(List<KeyPair> known) {
        return known.stream().map(KeyPair::id).toList().toString();
    }
}
