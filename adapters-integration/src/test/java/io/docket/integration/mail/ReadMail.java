package io.docket.integration.mail;

import io.docket.application.access.Mail;
import io.docket.domain.access.MailAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A message as a mail program shows it. */
final class ReadMail {
    private ReadMail() {}

    static Mail of(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                new MailAddress(message.getRecipients(Message.RecipientType.TO)[0].toString()),
                message.getSubject(),
                message.getContent().toString().replace("\r\n", "\n").stripTrailing());
    }
}
