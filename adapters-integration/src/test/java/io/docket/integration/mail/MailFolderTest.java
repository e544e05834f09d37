package io.docket.integration.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.access.Mail;
import io.docket.application.access.MailNotSent;
import io.docket.application.access.Mailer;
import io.docket.application.access.MailerContract;
import io.docket.domain.access.MailAddress;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest implements MailerContract {
    private static final MailAddress FROM = new MailAddress("docket@localhost");

    @TempDir
    Path data;

    @Override
    public Mailer testee() {
        return new MailFolder(data.resolve("mail"), FROM, InstantSource.system());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("mail"))) {
            return files.sorted().toList();
        }
    }

    @Override
    public List<Mail> delivered() throws Exception {
        var mails = new ArrayList<Mail>();
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                mails.add(ReadMail.of(new MimeMessage(Session.getInstance(new Properties()), in)));
            }
        }
        return mails;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void onlyTheOwnerMayReadWhatLiesInTheFolder() throws Exception {
        testee().send(new Mail(new MailAddress("anna@example.com"), "Hello", "there"));
        assertEquals("rwx------", rights(data.resolve("mail")));
        assertEquals("rw-------", rights(files().get(0)));
        assertEquals(1, files().size());
        assertEquals(true, files().get(0).toString().endsWith(".eml"));
    }

    @Test
    void aFolderThatCannotBeMadeIsTriedAgain() throws IOException {
        Files.writeString(data.resolve("mail"), "in the way");
        MailNotSent failure = assertThrows(
                MailNotSent.class,
                () -> testee().send(new Mail(new MailAddress("anna@example.com"), "Hello", "there")));
        assertFalse(failure.permanent());
    }
}
