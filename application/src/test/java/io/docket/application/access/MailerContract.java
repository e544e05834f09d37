package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.access.MailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Mailer} that delivers promises; empty lines at a text's end may be lost on the way. */
public interface MailerContract {
    Mailer testee();

    /** What was delivered so far, oldest first, as its reader sees it. */
    List<Mail> delivered() throws Exception;

    private static Mail mail(String subject, String text) {
        return new Mail(new MailAddress("anna@example.com"), subject, text);
    }

    private void assertDelivered(Mail... mails) throws Exception {
        for (Mail mail : mails) {
            testee().send(mail);
        }
        assertEquals(List.of(mails), delivered());
    }

    @Test
    default void aMailIsReadAsItWasWritten() throws Exception {
        assertDelivered(mail("A subject", "One line.\nAnother line."));
    }

    @Test
    default void lettersOfAllLanguagesArriveInSubjectAndText() throws Exception {
        assertDelivered(mail("Grüße, Zoë — привет", "Ein schöner Text: 日本語, €."));
    }

    @Test
    default void linesThatMailServersTakeForCommandsArrive() throws Exception {
        assertDelivered(mail("Dots", ".\nQUIT\n..two\nFrom here on\n\nend"));
    }

    @Test
    default void aLongSubjectAndLongLinesArriveWhole() throws Exception {
        assertDelivered(mail("word ".repeat(39) + "end", "a long line, ".repeat(500) + "end"));
    }

    @Test
    default void mailsArriveInTheOrderInWhichTheyWereSent() throws Exception {
        assertDelivered(mail("first", "one"), mail("second", "two"), mail("third", "three"));
    }
}
