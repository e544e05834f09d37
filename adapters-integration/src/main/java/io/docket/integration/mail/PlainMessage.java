package io.docket.integration.mail;

import io.docket.application.access.Mail;
import io.docket.domain.access.MailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** The message that a mail is sent as. */
final class PlainMessage {
    private PlainMessage() {}

    static MimeMessage of(Mail mail, MailAddress from, Session session, Instant now) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from.value(), true));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        // So that no program answers that somebody is on holiday.
        message.setHeader("Auto-Submitted", "auto-generated");
        // As bytes, since a server's own jakarta.activation may not find what turns a String into them.
        message.setDataHandler(new DataHandler(
                new ByteArrayDataSource(mail.text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8")));
        message.saveChanges();
        return message;
    }
}
