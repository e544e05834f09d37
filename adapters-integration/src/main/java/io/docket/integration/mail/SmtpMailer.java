package io.docket.integration.mail;

import io.docket.application.access.Mail;
import io.docket.application.access.MailNotSent;
import io.docket.application.access.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends mail by SMTP, over a connection of its own for each, which neither opens nor answers for longer than it is allowed. */
public final class SmtpMailer implements Mailer {
    /** Replies from here on say that trying again is of no use. */
    private static final int FOR_GOOD = 500;

    private final SmtpOptions options;
    private final InstantSource clock;
    private final Session session;

    public SmtpMailer(SmtpOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
        this.session = Session.getInstance(properties(options));
    }

    @Override
    public void send(Mail mail) throws MailNotSent {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = PlainMessage.of(mail, options.from(), session, clock.instant());
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            throw notSent(failure);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (options.account().isPresent()) {
            SmtpOptions.Account account = options.account().get();
            transport.connect(options.host(), options.port(), account.user(), account.password());
        } else {
            transport.connect(options.host(), options.port(), null, null);
        }
    }

    private MailNotSent notSent(MessagingException failure) {
        String server = options.host() + ":" + options.port();
        return replies(failure).anyMatch(reply -> reply >= FOR_GOOD)
                ? MailNotSent.forGood(server + " refuses the message or its recipient", failure)
                : MailNotSent.forNow(server + " did not take it: " + kind(failure), failure);
    }

    /** Neither the server's words nor an exception's: they may repeat an address. */
    private static String kind(MessagingException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    /** What the server replied to the recipient or to the message. */
    private static Stream<Integer> replies(MessagingException failure) {
        return Stream.<Exception>iterate(failure, link -> link != null, SmtpMailer::next)
                .flatMap(link -> {
                    if (link instanceof SMTPAddressFailedException address) {
                        return Stream.of(address.getReturnCode());
                    }
                    return link instanceof SMTPSendFailedException message
                            ? Stream.of(message.getReturnCode())
                            : Stream.empty();
                });
    }

    private static Exception next(Exception link) {
        return link instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Properties properties(SmtpOptions options) {
        String patience = String.valueOf(options.patience().toMillis());
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(options.account().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(options.tls() == SmtpOptions.Tls.IMPLICIT));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(options.tls() == SmtpOptions.Tls.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(options.tls() == SmtpOptions.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // What else would stand in the message's id is this machine's user and name.
        properties.setProperty("mail.from", options.from().value());
        return properties;
    }
}
