package io.docket.bootstrap;

import io.docket.application.Docket;
import io.docket.application.access.Secret;
import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.UploadLimits;
import io.docket.application.kernel.Telemetry;
import io.docket.application.start.Installed;
import io.docket.integration.crypto.Argon2idPasswords;
import io.docket.integration.excel.ExcelWorkbooks;
import io.docket.integration.regex.Re2Patterns;
import io.docket.ocr.PageDrawings;
import io.docket.persistence.files.DiskFileStore;
import io.docket.rest.access.AuthenticationSettings;
import io.docket.rest.access.NimbusTokens;
import io.docket.rest.wire.Spool;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Builds the server's Docket out of its settings and adapters, and makes what a first start makes before anybody uses it. */
@Dependent
class DocketProducer {
    /** Keys are replaced within the hour after so long. */
    private static final Duration SIGNING_KEY_AGE = Duration.ofDays(90);

    @Produces
    @Singleton
    DocketConfiguration configuration(Config config) {
        return DocketConfiguration.of(name -> config.getOptionalValue(name, String.class));
    }

    @Produces
    @Singleton
    DataFolder folder(DocketConfiguration configuration) {
        return DataFolder.at(configuration.data());
    }

    @Produces
    @Singleton
    UploadLimits limits(DocketConfiguration configuration) {
        UploadLimits standard = UploadLimits.STANDARD;
        return new UploadLimits(configuration.uploadMostBytes(), standard.mostQueued(), standard.retryAfter());
    }

    @Produces
    @Singleton
    AuthenticationSettings authentication(DocketConfiguration configuration) {
        return configuration.authentication();
    }

    @Produces
    @Singleton
    FileStore files(DataFolder folder) {
        try {
            return DiskFileStore.at(folder.files());
        } catch (IOException failure) {
            throw new WrongConfiguration("docket.data cannot keep files in " + folder.files() + ": " + failure + ".");
        }
    }

    @Produces
    @Singleton
    Spool spool(DataFolder folder) {
        try {
            return Spool.at(folder.uploads());
        } catch (IOException failure) {
            throw new WrongConfiguration(
                    "docket.data cannot take uploads in " + folder.uploads() + ": " + failure + ".");
        }
    }

    @Produces
    @Singleton
    DocumentReader reader(DocketConfiguration configuration, DataFolder folder) {
        return Reading.reader(configuration, folder);
    }

    @Produces
    @Singleton
    Docket docket(
            DocketConfiguration configuration,
            DataFolder folder,
            FileStore files,
            DocumentReader reader,
            UploadLimits limits,
            ServerResources server,
            Telemetry telemetry) {
        var firstPassword = new FirstPassword(folder);
        Docket docket = Docket.builder()
                .store(server.store())
                .files(files)
                .reader(reader)
                .drawing(PageDrawings.standard())
                .passwords(Argon2idPasswords.standard())
                .mailer(configuration.mailing().mailer(folder))
                .workbooks(new ExcelWorkbooks())
                .patterns(new Re2Patterns())
                .listener(firstPassword)
                .tokens(new NimbusTokens(), configuration.tokenLifetime())
                .secret(secret(configuration, folder))
                .limits(limits)
                .telemetry(telemetry)
                .workers(configuration.workers())
                .lease(configuration.lease())
                .node(node())
                .threads(server.threads())
                .build();
        try {
            install(docket, configuration, firstPassword);
        } catch (RuntimeException failure) {
            // The server's threads begin only when the application's start has ended: they cannot be waited for here.
            new Thread(docket::close, "docket-close").start();
            throw failure;
        }
        return docket;
    }

    /** Workers finish the stage they are in and hand their jobs back. */
    void close(@Disposes Docket docket) {
        docket.close();
    }

    private static void install(Docket docket, DocketConfiguration configuration, FirstPassword firstPassword) {
        String name = configuration.adminName();
        boolean recovering = false;
        if (configuration.adminPassword().isPresent()) {
            Installed installed =
                    docket.firstStart(name, configuration.adminPassword().get().toCharArray());
            recovering = configuration.recoverAdmin() && !installed.madeNow();
        } else {
            firstPassword.install(docket, name);
        }
        firstPassword.watch(docket, name);
        try {
            docket.rotateSigningKeys(SIGNING_KEY_AGE);
        } catch (Secret.WrongSecret wrong) {
            throw new WrongConfiguration(wrong.getMessage() + ".");
        }
        // After the secret was seen to be right: this is the first thing that the audit trail may take.
        if (recovering) {
            docket.recoverAdministrator(
                    name, configuration.adminPassword().orElseThrow().toCharArray());
        }
    }

    private static Secret secret(DocketConfiguration configuration, DataFolder folder) {
        return Secret.of(
                configuration.secret().orElseGet(() -> DataFolder.readOrMake(folder.secret(), Secret::newText)));
    }

    /** Tells this process's leases from those of every other, one that ran here before included. */
    private static String node() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            host = "node";
        }
        return host + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
