package io.docket.bootstrap;

import io.docket.application.access.Mailer;
import io.docket.domain.access.MailAddress;
import io.docket.integration.mail.MailFolder;
import io.docket.integration.mail.SmtpMailer;
import io.docket.integration.mail.SmtpOptions;
import io.docket.integration.mail.SmtpOptions.Account;
import io.docket.integration.mail.SmtpOptions.Tls;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How mail is sent, as the settings say; without a server it is written to a folder. */
record Mailing(Optional<SmtpOptions> server, MailAddress from) {
    private static final MailAddress NOBODY = new MailAddress("docket@localhost");

    static Mailing of(Settings settings) {
        Optional<String> host = settings.text("docket.mail.host");
        Tls tls = tls(settings);
        int port = (int) settings.number("docket.mail.port", 1, 65_535, tls.usualPort());
        Optional<Account> account = account(settings);
        MailAddress from = from(settings, host.isPresent());
        return new Mailing(host.map(name -> SmtpOptions.of(name, port, tls, account, from)), from);
    }

    Mailer mailer(DataFolder folder) {
        return server.<Mailer>map(options -> new SmtpMailer(options, InstantSource.system()))
                .orElseGet(() -> new MailFolder(folder.mail(), from, InstantSource.system()));
    }

    private static Tls tls(Settings settings) {
        Optional<String> text = settings.text("docket.mail.tls");
        Optional<Tls> known = text.flatMap(given -> Arrays.stream(Tls.values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            settings.wrong("docket.mail.tls", "must be starttls, implicit or none, not '" + text.get() + "'");
        }
        return known.orElse(Tls.STARTTLS);
    }

    private static Optional<Account> account(Settings settings) {
        Optional<String> user = settings.text("docket.mail.user");
        Optional<String> password = settings.text("docket.mail.password");
        if (user.isPresent() != password.isPresent()) {
            settings.wrong("docket.mail.user", "and docket.mail.password must be set together or not at all");
        }
        return user.flatMap(name -> password.map(secret -> new Account(name, secret)));
    }

    private static MailAddress from(Settings settings, boolean needed) {
        Optional<String> text = settings.text("docket.mail.from");
        Optional<MailAddress> address = text.flatMap(MailAddress::of);
        if (text.isPresent() && address.isEmpty()) {
            settings.wrong("docket.mail.from", "must have the form somebody@example.com, not '" + text.get() + "'");
        }
        if (needed && text.isEmpty()) {
            settings.wrong("docket.mail.from", "must be set when docket.mail.host is");
        }
        return address.orElse(NOBODY);
    }
}
