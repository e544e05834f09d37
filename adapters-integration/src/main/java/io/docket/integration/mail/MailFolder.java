package io.docket.integration.mail;

import io.docket.application.access.Mail;
import io.docket.application.access.MailNotSent;
import io.docket.application.access.Mailer;
import io.docket.domain.access.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;

/**
 * Writes each mail into a folder, as a file that mail programs open, for its owner's eyes alone: for an installation without
 * a mail server, whose operator hands on what is in it. Files are named by their time.
 */
public final class MailFolder implements Mailer {
    private static final System.Logger LOG = System.getLogger(MailFolder.class.getName());
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-nnnnnnnnn").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final MailAddress from;
    private final InstantSource clock;
    private final Session session;

    public MailFolder(Path folder, MailAddress from, InstantSource clock) {
        this.folder = folder;
        this.from = from;
        this.clock = clock;
        var properties = new Properties();
        properties.setProperty("mail.from", from.value());
        this.session = Session.getInstance(properties);
    }

    @Override
    public void send(Mail mail) throws MailNotSent {
        Instant now = clock.instant();
        // Two nodes may write into one folder at the same time.
        String name = NAME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
        Path unfinished = folder.resolve(name + ".new");
        Path file = folder.resolve(name + ".eml");
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            Files.createFile(unfinished, ownerOnly("rw-------"));
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                PlainMessage.of(mail, from, session, now).writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failure) {
            throw MailNotSent.forNow(
                    file + " cannot be written: " + failure.getClass().getSimpleName(), failure);
        }
        LOG.log(Level.INFO, "No mail server is configured; a mail was written to {0}", file);
    }

    private static FileAttribute<?>[] ownerOnly(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[] {};
    }
}
