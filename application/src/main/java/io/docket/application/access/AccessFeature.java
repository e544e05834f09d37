package io.docket.application.access;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Signals;
import java.time.Duration;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class AccessFeature {
    private final PasswordHashing hashing;
    private final SignOn signOn;
    private final KeyRing ring;
    private final Tokens tokens;
    private final Duration tokenLifetime;
    private final Mailer mailer;
    private final PostBox postBox;
    private final Signals signals;
    private final Ids ids;
    private final InstantSource clock;

    public AccessFeature(
            PasswordHashing hashing,
            Tokens tokens,
            Secret secret,
            Duration tokenLifetime,
            Mailer mailer,
            PostBox postBox,
            Signals signals,
            Ids ids,
            InstantSource clock) {
        this.hashing = hashing;
        this.signOn = new SignOn(hashing, clock);
        this.ring = new KeyRing(tokens, secret, clock);
        this.tokens = tokens;
        this.tokenLifetime = tokenLifetime;
        this.mailer = mailer;
        this.postBox = postBox;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    public void register(Handlers handlers) {
        handlers.running(SignIn.class, new SignIn.Handler(signOn, ring, tokens, tokenLifetime, ids, clock))
                .running(Identify.class, new Identify.Handler(signOn))
                .running(VerifyToken.class, new VerifyToken.Handler(ring, tokens, clock))
                .running(RotateSigningKeys.class, new RotateSigningKeys.Handler(ring, tokenLifetime, clock))
                .running(ChangePassword.class, new ChangePassword.Handler(signOn, hashing, clock))
                .running(RequestPasswordReset.class, new RequestPasswordReset.Handler(mailer, ids, clock, signals))
                .running(AnswerResetRequests.class, new AnswerResetRequests.Handler(postBox, clock))
                .running(ResetPassword.class, new ResetPassword.Handler(hashing, clock))
                .running(SendMail.class, new SendMail.Handler(postBox, mailer, clock))
                .read(ReadOwnUser.class, new ReadOwnUser.Handler());
    }
}
