package io.docket.application.access;

/** Sends mail. It may take long, so nobody's request waits for it: {@link PostBox} takes mail in, and a loop sends it. */
public interface Mailer {
    /** Hands the mail over to whoever delivers it; when this returns, it is no longer Docket's to keep. */
    void send(Mail mail) throws MailNotSent;

    /** A Refusal where no mail can ever be sent. */
    default void refuseUnlessAble() {}
}
