package io.docket.integration.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.docket.application.access.Mail;
import io.docket.application.access.MailNotSent;
import io.docket.application.access.Mailer;
import io.docket.application.access.MailerContract;
import io.docket.domain.access.MailAddress;
import io.docket.integration.mail.SmtpOptions.Account;
import io.docket.integration.mail.SmtpOptions.Tls;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server, which is started for each test. */
class SmtpMailerTest implements MailerContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final MailAddress FROM = new MailAddress("docket@example.org");
    private static final Mail MAIL = new Mail(new MailAddress("anna@example.com"), "Hello", "there");
    private static final Account ACCOUNT = new Account("docket", "the server's own");

    /** Making its certificate takes a busy machine more than the two seconds that the server gives itself. */
    private static final Duration STARTING = Duration.ofMinutes(1);

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {on(ServerSetup.PROTOCOL_SMTP), on(ServerSetup.PROTOCOL_SMTPS)});

    private static ServerSetup on(String protocol) {
        var setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(STARTING.toMillis());
        return setup;
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpMailer mailer(int port, Tls tls, Optional<Account> account) {
        var options = SmtpOptions.of("127.0.0.1", port, tls, account, FROM).withPatience(Duration.ofSeconds(2));
        return new SmtpMailer(options, InstantSource.fixed(NOON));
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static MailNotSent failure(Mailer mailer) {
        return assertThrows(MailNotSent.class, () -> mailer.send(MAIL));
    }

    @Override
    public Mailer testee() {
        return mailer(port(), Tls.NONE, Optional.empty());
    }

    @Override
    public List<Mail> delivered() throws Exception {
        var mails = new ArrayList<Mail>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(ReadMail.of(message));
        }
        return mails;
    }

    @Test
    void theMessageSaysWhereItComesFromAndThatNoPersonWroteIt() throws Exception {
        testee().send(MAIL);
        MimeMessage message = server.getReceivedMessages()[0];
        assertEquals(FROM.value(), message.getFrom()[0].toString());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
        assertEquals(NOON, message.getSentDate().toInstant());
        assertTrue(message.getMessageID().endsWith("@example.org>"), message.getMessageID());
    }

    @Test
    void whoHasAnAccountSignsIn() throws Exception {
        server.setUser("docket@example.org", ACCOUNT.user(), ACCOUNT.password());
        server.getUserManager().setAuthRequired(true);
        mailer(port(), Tls.NONE, Optional.of(ACCOUNT)).send(MAIL);
        assertEquals(List.of(MAIL), delivered());
        assertFalse(failure(mailer(port(), Tls.NONE, Optional.of(new Account("docket", "wrong"))))
                .permanent());
    }

    @Test
    void aServerThatOffersNoTlsGetsNoMailWhenItIsAskedFor() {
        assertFalse(failure(mailer(port(), Tls.STARTTLS, Optional.empty())).permanent());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForGetsNoMail() {
        int port = server.getSmtps().getPort();
        assertFalse(failure(mailer(port, Tls.IMPLICIT, Optional.empty())).permanent());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatIsNotThereMayBeLater() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        MailNotSent failure = failure(mailer(free, Tls.NONE, Optional.empty()));
        assertFalse(failure.permanent());
        assertEquals("127.0.0.1:" + free + " did not take it: ConnectException", failure.getMessage());
    }

    @Test
    void aServerThatNeverAnswersIsLeftAfterAWhile() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long began = System.nanoTime();
            assertFalse(failure(mailer(silent.getLocalPort(), Tls.NONE, Optional.empty()))
                    .permanent());
            assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 10);
        }
    }

    @Test
    void aRecipientWhomTheServerDoesNotKnowIsGivenUpWithoutRepeatingIt() throws Exception {
        try (var refusing = new RefusingServer("550 no such user: anna@example.com")) {
            MailNotSent failure = failure(mailer(refusing.port(), Tls.NONE, Optional.empty()));
            assertTrue(failure.permanent());
            assertFalse(failure.getMessage().contains("anna"));
        }
        try (var busy = new RefusingServer("451 try again later")) {
            assertFalse(failure(mailer(busy.port(), Tls.NONE, Optional.empty())).permanent());
        }
    }

    /** Says one thing to every recipient. */
    private static final class RefusingServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        RefusingServer(String reply) throws IOException {
            var thread = new Thread(() -> serve(reply));
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve(String reply) {
            try (var client = socket.accept()) {
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = client.getOutputStream();
                out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String answer = line.startsWith("RCPT") ? reply : "250 fine";
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException over) {
                // The client has gone.
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
