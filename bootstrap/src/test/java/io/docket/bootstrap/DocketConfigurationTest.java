package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.integration.mail.SmtpOptions;
import io.docket.integration.mail.SmtpOptions.Tls;
import io.docket.ocr.container.ContainerLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocketConfigurationTest {
    private static DocketConfiguration with(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("docket.data", "/srv/docket"));
        all.putAll(settings);
        return DocketConfiguration.of(name -> Optional.ofNullable(all.get(name)));
    }

    private static String refusal(Map<String, String> settings) {
        return assertThrows(WrongConfiguration.class, () -> with(settings)).getMessage();
    }

    @Test
    void withoutSettingsTheDefaultsOfTheReadmeHold() {
        DocketConfiguration read = with(Map.of());
        assertEquals("admin", read.adminName());
        assertEquals(Optional.empty(), read.adminPassword());
        assertEquals(Path.of("/srv/docket"), read.data());
        assertEquals(Runtime.getRuntime().availableProcessors(), read.workers());
        assertEquals(Duration.ofSeconds(60), read.lease());
        assertEquals(104_857_600, read.uploadMostBytes());
        assertEquals(List.of(), read.languages());
        assertTrue(read.electronicInvoices());
        assertEquals(new ContainerLimits(5, 500, 1L << 30, 100, 2_000, Duration.ofMinutes(10)), read.containers());
        assertEquals(Duration.ofMinutes(60), read.tokenLifetime());
        assertEquals("127.0.0.1", read.host());
        assertEquals(9080, read.port());
    }

    @Test
    void everySettingIsTaken() {
        DocketConfiguration read = with(Map.of(
                "docket.admin.name", "anna",
                "docket.admin.password", "long enough",
                "docket.secret", "sixteen letters!",
                "docket.workers", "0",
                "docket.job.lease-seconds", "10",
                "docket.upload.max-bytes", "5000000000",
                "docket.ocr.languages", "eng, deu,",
                "docket.reading.e-invoices", "false",
                "docket.http.host", "0.0.0.0",
                "docket.http.port", "8080"));
        assertEquals("anna", read.adminName());
        assertEquals(Optional.of("long enough"), read.adminPassword());
        assertEquals(Optional.of("sixteen letters!"), read.secret());
        assertEquals(0, read.workers());
        assertEquals(Duration.ofSeconds(10), read.lease());
        assertEquals(5_000_000_000L, read.uploadMostBytes());
        assertEquals(List.of("eng", "deu"), read.languages());
        assertFalse(read.electronicInvoices());
        assertEquals("0.0.0.0", read.host());
        assertEquals(8080, read.port());
    }

    @Test
    void howMuchIsUnpackedOfAnUploadIsTaken() {
        DocketConfiguration read = with(Map.of(
                "docket.reading.archive-depth", "2",
                "docket.reading.archive-files", "30",
                "docket.reading.archive-max-bytes", "4000000000",
                "docket.reading.archive-minutes", "30"));
        assertEquals(new ContainerLimits(2, 30, 4_000_000_000L, 100, 2_000, Duration.ofMinutes(30)), read.containers());
        assertTrue(refusal(Map.of("docket.reading.archive-depth", "0")).contains("archive-depth"));
    }

    @Test
    void mailGoesToAFolderUnlessAServerIsNamed() {
        assertEquals(Optional.empty(), with(Map.of()).mailing().server());
        SmtpOptions server = with(Map.of(
                        "docket.mail.host", "mail.example.com", "docket.mail.from", "docket@example.com"))
                .mailing()
                .server()
                .orElseThrow();
        assertEquals(587, server.port());
        assertEquals(Tls.STARTTLS, server.tls());
        assertEquals(Optional.empty(), server.account());
    }

    @Test
    void everySettingOfMailIsTaken() {
        SmtpOptions server = with(Map.of(
                        "docket.mail.host", "mail.example.com",
                        "docket.mail.port", "2525",
                        "docket.mail.tls", "implicit",
                        "docket.mail.user", "docket",
                        "docket.mail.password", "the server's own",
                        "docket.mail.from", "docket@example.com"))
                .mailing()
                .server()
                .orElseThrow();
        assertEquals(2525, server.port());
        assertEquals(Tls.IMPLICIT, server.tls());
        assertEquals("docket", server.account().orElseThrow().user());
        assertEquals("docket@example.com", server.from().value());
        assertFalse(server.toString().contains("own"));
    }

    @Test
    void mailThatCannotWorkIsToldAtStart() {
        assertEquals(
                "docket.mail.tls must be starttls, implicit or none, not 'ssl'. "
                        + "docket.mail.user and docket.mail.password must be set together or not at all. "
                        + "docket.mail.from must be set when docket.mail.host is.",
                refusal(Map.of("docket.mail.host", "mail", "docket.mail.user", "docket", "docket.mail.tls", "ssl")));
        assertEquals(
                "docket.mail.from must have the form somebody@example.com, not 'Docket <d@example.com>'.",
                refusal(Map.of("docket.mail.host", "mail", "docket.mail.from", "Docket <d@example.com>")));
    }

    @Test
    void anAdministratorIsRecoveredWithAPasswordOnly() {
        assertFalse(with(Map.of()).recoverAdmin());
        assertTrue(with(Map.of("docket.admin.recover", "true", "docket.admin.password", "long enough"))
                .recoverAdmin());
        assertEquals(
                "docket.admin.recover needs docket.admin.password beside it.",
                refusal(Map.of("docket.admin.recover", "true")));
    }

    @Test
    void withPostgresTheSecretMustBeConfigured() {
        String url = "jdbc:postgresql://db/docket";
        assertEquals(
                "docket.secret must be set when the database is PostgreSQL.", refusal(Map.of("docket.db.url", url)));
        DocketConfiguration read = with(Map.of("docket.db.url", url, "docket.secret", "sixteen letters!"));
        assertEquals(Database.POSTGRESQL, read.database());
    }

    @Test
    void anEmptySettingIsAsGoodAsNone() {
        assertEquals(9080, with(Map.of("docket.http.port", " ")).port());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertEquals(
                "docket.secret must have at least 16 characters. "
                        + "docket.workers must be a whole number from 0 to 1000, not 'many'. "
                        + "docket.reading.e-invoices must be true or false, not 'no'.",
                refusal(Map.of(
                        "docket.workers", "many",
                        "docket.secret", "short",
                        "docket.reading.e-invoices", "no")));
    }

    @Test
    void aNumberOutOfBoundsIsRefusedByItsBounds() {
        assertEquals(
                "docket.http.port must be a whole number from 1 to 65535, not '70000'.",
                refusal(Map.of("docket.http.port", "70000")));
    }

    @Test
    void aDataFolderMustBeAbsoluteSinceTheServerRunsElsewhere() {
        assertEquals(
                "docket.data must be the absolute path of a folder, not 'data'.",
                refusal(Map.of("docket.data", "data")));
    }

    @Test
    void neitherPasswordNorSecretIsPrinted() {
        DocketConfiguration read =
                with(Map.of("docket.admin.password", "long enough", "docket.secret", "sixteen letters!"));
        assertEquals("DocketConfiguration[/srv/docket]", read.toString());
    }
}
