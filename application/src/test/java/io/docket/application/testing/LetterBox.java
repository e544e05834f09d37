package io.docket.application.testing;

import io.docket.application.access.Mail;
import io.docket.application.access.MailNotSent;
import io.docket.application.access.Mailer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what is mailed; refuses everything when a test wants it to. */
public final class LetterBox implements Mailer {
    private final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    public void refuse(boolean everything) {
        closed = everything;
    }

    @Override
    public void send(Mail mail) throws MailNotSent {
        if (closed) {
            throw MailNotSent.forNow("The letter box is closed", new IllegalStateException("closed"));
        }
        mails.add(mail);
    }

    /** The next mail, which is awaited. */
    public Mail next() throws InterruptedException {
        Mail mail = mails.poll(10, TimeUnit.SECONDS);
        if (mail == null) {
            throw new AssertionError("no mail came");
        }
        return mail;
    }

    public int size() {
        return mails.size();
    }
}
