package io.docket.application.access;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import java.time.Duration;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class AccessFeature {
    private final SignOn signOn;
    private final KeyRing ring;
    private final Tokens tokens;
    private final Duration tokenLifetime;
    private final Ids ids;
    private final InstantSource clock;

    public AccessFeature(
            PasswordHashing hashing,
            Tokens tokens,
            Secret secret,
            Duration tokenLifetime,
            Ids ids,
            InstantSource clock) {
        this.signOn = new SignOn(hashing, clock);
        this.ring = new KeyRing(tokens, secret, clock);
        this.tokens = tokens;
        this.tokenLifetime = tokenLifetime;
        this.ids = ids;
        this.clock = clock;
    }

    public void register(Handlers handlers) {
        handlers.running(SignIn.class, new SignIn.Handler(signOn, ring, tokens, tokenLifetime, ids, clock))
                .running(Identify.class, new Identify.Handler(signOn))
                .running(VerifyToken.class, new VerifyToken.Handler(ring, tokens, clock))
                .running(RotateSigningKeys.class, new RotateSigningKeys.Handler(ring, tokenLifetime, clock))
                .read(ReadOwnUser.class, new ReadOwnUser.Handler());
    }
}
