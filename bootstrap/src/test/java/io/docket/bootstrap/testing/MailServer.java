package io.docket.bootstrap.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The mail server that the shared server sends to; everybody has a letter box at it. */
public final class MailServer {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailServer() {}

    /** Answers the port. */
    static int start() {
        SERVER.start();
        return SERVER.getSmtp().getPort();
    }

    static void stop() {
        SERVER.stop();
    }

    /** How many mails somebody has. */
    public static int count(String address) {
        return to(address).size();
    }

    /** The text of somebody's mail of this number, counted from 0, which is awaited. */
    public static String text(String address, int number) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            List<MimeMessage> mails = to(address);
            if (mails.size() > number) {
                return text(mails.get(number));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no mail " + number + " came to " + address);
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
