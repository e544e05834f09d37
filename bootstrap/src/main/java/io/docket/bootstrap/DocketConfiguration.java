package io.docket.bootstrap;

import io.docket.domain.access.PasswordPolicy;
import io.docket.domain.kernel.InvalidValue;
import io.docket.ocr.ReadingOptions;
import io.docket.ocr.container.ContainerLimits;
import io.docket.rest.access.AuthenticationSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All settings of a server, checked. An absent list of languages means every language there is. */
record DocketConfiguration(
        String adminName,
        Optional<String> adminPassword,
        boolean recoverAdmin,
        Path data,
        Database database,
        Optional<String> secret,
        int workers,
        Duration lease,
        long uploadMostBytes,
        List<String> languages,
        boolean electronicInvoices,
        ContainerLimits containers,
        Duration tokenLifetime,
        AuthenticationSettings authentication,
        Mailing mailing,
        String host,
        int port) {
    private static final int SHORTEST_SECRET = 16;
    private static final long MEBIBYTE = 1L << 20;

    DocketConfiguration {
        languages = List.copyOf(languages);
    }

    /** Passwords and secrets stay out of logs. */
    @Override
    public String toString() {
        return "DocketConfiguration[" + data + "]";
    }

    static DocketConfiguration of(Function<String, Optional<String>> source) {
        var settings = new Settings(source);
        var database = Database.at(settings.text("docket.db.url").orElse(""));
        var read = new DocketConfiguration(
                settings.text("docket.admin.name").orElse("admin"),
                password(settings),
                recovery(settings),
                data(settings),
                database,
                secret(settings, database),
                (int) settings.number(
                        "docket.workers", 0, 1000, Runtime.getRuntime().availableProcessors()),
                Duration.ofSeconds(settings.number("docket.job.lease-seconds", 3, 3600, 60)),
                settings.number("docket.upload.max-bytes", 1, Long.MAX_VALUE, 100 * MEBIBYTE),
                settings.list("docket.ocr.languages"),
                settings.flag("docket.reading.e-invoices", true),
                containers(settings),
                Duration.ofMinutes(settings.number("docket.token.minutes", 1, 24 * 60, 60)),
                authentication(settings),
                Mailing.of(settings),
                settings.text("docket.http.host").orElse("127.0.0.1"),
                (int) settings.number("docket.http.port", 1, 65_535, 9080));
        settings.check();
        return read;
    }

    private static ContainerLimits containers(Settings settings) {
        ContainerLimits standard = ReadingOptions.standard().containers();
        return new ContainerLimits(
                (int) settings.number("docket.reading.archive-depth", 1, 20, standard.depth()),
                (int) settings.number("docket.reading.archive-files", 1, 5_000, standard.files()),
                settings.number("docket.reading.archive-max-bytes", 1, Long.MAX_VALUE, standard.bytes()),
                standard.ratio(),
                standard.pages(),
                Duration.ofMinutes(settings.number(
                        "docket.reading.archive-minutes",
                        1,
                        24 * 60,
                        standard.longest().toMinutes())));
    }

    /** Chosen by whoever runs the server, so it is not held to the policy; but what is too long is never hashed. */
    private static Optional<String> password(Settings settings) {
        Optional<String> password = settings.text("docket.admin.password");
        password.filter(given -> given.length() > PasswordPolicy.LONGEST)
                .ifPresent(given -> settings.wrong(
                        "docket.admin.password", "must have at most " + PasswordPolicy.LONGEST + " characters"));
        return password;
    }

    private static boolean recovery(Settings settings) {
        boolean wanted = settings.flag("docket.admin.recover", false);
        if (wanted && settings.text("docket.admin.password").isEmpty()) {
            settings.wrong("docket.admin.recover", "needs docket.admin.password beside it");
        }
        return wanted;
    }

    /** The server runs in a folder of its own, often one that a build removes, so a relative folder would surprise. */
    private static Path data(Settings settings) {
        Path data = Path.of(settings.text("docket.data").orElse(""));
        if (!data.isAbsolute()) {
            settings.wrong("docket.data", "must be the absolute path of a folder, not '" + data + "'");
        }
        return data.normalize();
    }

    private static AuthenticationSettings authentication(Settings settings) {
        boolean keyInQuery = settings.flag("docket.auth.query-key", true);
        try {
            return new AuthenticationSettings(settings.list("docket.http.trusted-proxies"), keyInQuery);
        } catch (InvalidValue wrong) {
            settings.wrong(wrong.field(), wrong.reason());
            return new AuthenticationSettings(List.of(), keyInQuery);
        }
    }

    /** A secret that lies in one node's data folder would be lost with it, and unknown to every other node. */
    private static Optional<String> secret(Settings settings, Database database) {
        Optional<String> secret = settings.text("docket.secret");
        secret.filter(given -> given.length() < SHORTEST_SECRET)
                .ifPresent(given ->
                        settings.wrong("docket.secret", "must have at least " + SHORTEST_SECRET + " characters"));
        if (secret.isEmpty() && database != Database.H2) {
            settings.wrong("docket.secret", "must be set when the database is " + database.title());
        }
        return secret;
    }
}
