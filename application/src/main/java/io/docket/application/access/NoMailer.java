package io.docket.application.access;

import io.docket.application.kernel.Refusal;

/** Refuses mail, for programs that embed Docket and were given no way to send any. */
public final class NoMailer implements Mailer {
    @Override
    public void send(Mail mail) {
        refuseUnlessAble();
    }

    @Override
    public void refuseUnlessAble() {
        throw Refusal.of(
                Refusal.Kind.UNAVAILABLE, "no_mailer", "This installation was built without a way to send mail.");
    }
}
