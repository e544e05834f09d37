package io.docket.application.access;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.TargetSource;
import java.time.Duration;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class AccessFeature {
    private final PasswordHashing hashing;
    private final SignOn signOn;
    private final KeyRing ring;
    private final Tokens tokens;
    private final TokenIssue issue;
    private final Duration tokenLifetime;
    private final Mailer mailer;
    private final PostBox postBox;
    private final Signals signals;
    private final Granting granting;
    private final Ids ids;
    private final InstantSource clock;

    public AccessFeature(
            PasswordHashing hashing,
            Tokens tokens,
            Secret secret,
            Duration tokenLifetime,
            TargetSource targets,
            Mailer mailer,
            PostBox postBox,
            Signals signals,
            Ids ids,
            InstantSource clock) {
        this.hashing = hashing;
        this.signOn = new SignOn(hashing, new SignInGuard(secret, clock), clock);
        this.ring = new KeyRing(tokens, secret, clock);
        this.tokens = tokens;
        this.issue = new TokenIssue(ring, tokens, ids, clock);
        this.tokenLifetime = tokenLifetime;
        this.mailer = mailer;
        this.postBox = postBox;
        this.signals = signals;
        this.granting = new Granting(targets);
        this.ids = ids;
        this.clock = clock;
    }

    public void register(Handlers handlers) {
        registerWaysIn(handlers);
        registerTokens(handlers);
        registerKeys(handlers);
        registerUsers(handlers);
        registerRoles(handlers);
    }

    private void registerWaysIn(Handlers handlers) {
        handlers.running(SignIn.class, new SignIn.Handler(signOn, issue, tokenLifetime))
                .running(Identify.class, new Identify.Handler(signOn))
                .running(IdentifyKey.class, new IdentifyKey.Handler(clock))
                .running(VerifyToken.class, new VerifyToken.Handler(ring, tokens, clock))
                .running(ChangePassword.class, new ChangePassword.Handler(signOn, hashing, clock))
                .running(RequestPasswordReset.class, new RequestPasswordReset.Handler(mailer, ids, clock, signals))
                .running(AnswerResetRequests.class, new AnswerResetRequests.Handler(postBox, clock))
                .running(ResetPassword.class, new ResetPassword.Handler(hashing, clock))
                .running(SendMail.class, new SendMail.Handler(postBox, mailer, clock))
                .running(ForgetOldAttempts.class, new ForgetOldAttempts.Handler(clock))
                .write(SignOut.class, new SignOut.Handler(clock));
    }

    private void registerTokens(Handlers handlers) {
        handlers.running(IssueToken.class, new IssueToken.Handler(granting, issue))
                .running(IssueEphemeralToken.class, new IssueEphemeralToken.Handler(issue))
                .running(ReadVerificationKeys.class, new ReadVerificationKeys.Handler(ring, tokens))
                .running(RotateSigningKeys.class, new RotateSigningKeys.Handler(ring, IssueToken.LIFETIME, clock));
    }

    private void registerKeys(Handlers handlers) {
        handlers.read(ListApiKeys.class, new ListApiKeys.Handler())
                .read(ListInboxApiKeys.class, new ListInboxApiKeys.Handler())
                .read(ReadApiKey.class, new ReadApiKey.Handler())
                .write(CreateApiKey.class, new CreateApiKey.Handler(granting, clock))
                .write(ChangeApiKey.class, new ChangeApiKey.Handler(granting))
                .write(RemoveApiKey.class, new RemoveApiKey.Handler());
    }

    private void registerUsers(Handlers handlers) {
        handlers.read(ReadOwnUser.class, new ReadOwnUser.Handler())
                .read(ListUsers.class, new ListUsers.Handler())
                .read(ReadUser.class, new ReadUser.Handler())
                .running(CreateUser.class, new CreateUser.Handler(granting, hashing, ids))
                .running(ChangeUser.class, new ChangeUser.Handler(granting))
                .write(RemoveUser.class, new RemoveUser.Handler());
    }

    private void registerRoles(Handlers handlers) {
        handlers.read(ListRoles.class, new ListRoles.Handler())
                .read(ReadRole.class, new ReadRole.Handler())
                .write(CreateRole.class, new CreateRole.Handler(ids))
                .write(ChangeRole.class, new ChangeRole.Handler())
                .write(RemoveRole.class, new RemoveRole.Handler());
    }
}
