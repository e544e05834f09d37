package io.docket.integration.mail;

import io.docket.domain.access.MailAddress;
import java.time.Duration;
import java.util.Optional;

/** How a mail server is reached, and whom mail comes from; without a user nobody signs in to it. */
public record SmtpOptions(
        String host, int port, Tls tls, Optional<Account> account, MailAddress from, Duration patience) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How the connection is kept from being read; the server's certificate is checked in any case. */
    public enum Tls {
        /** From the first word on; usually at port 465. */
        IMPLICIT(465),
        /** Asked for before anything is said, and insisted upon; usually at port 587. */
        STARTTLS(587),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }

        public int usualPort() {
            return port;
        }
    }

    /** Who signs in to the mail server. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return "Account[hidden]";
        }
    }

    public static SmtpOptions of(String host, int port, Tls tls, Optional<Account> account, MailAddress from) {
        return new SmtpOptions(host, port, tls, account, from, PATIENCE);
    }

    public SmtpOptions withPatience(Duration longest) {
        return new SmtpOptions(host, port, tls, account, from, longest);
    }
}
