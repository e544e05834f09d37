package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartNoticeTest {
    @TempDir
    Path path;

    private List<String> notice(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("docket.data", path.toString()));
        all.putAll(settings);
        var configuration = DocketConfiguration.of(name -> Optional.ofNullable(all.get(name)));
        var text = new ByteArrayOutputStream();
        new StartNotice(configuration, DataFolder.at(path)).print(new PrintStream(text, true, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void itSaysWhereTheServerListensWhereDataLiesAndWhereTheFirstPasswordIs() throws IOException {
        Files.writeString(path.resolve("first-password"), "unguessable");
        assertEquals(
                List.of(
                        "Docket listens on http://127.0.0.1:9080/api and describes itself on http://127.0.0.1:9080/openapi",
                        "  Data lies in " + path + " (database: H2, embedded)",
                        "  Sign in as admin with the password in " + path.resolve("first-password"),
                        "  Mail is written to " + path.resolve("mail") + ", since docket.mail.host is not set"),
                notice(Map.of()));
    }

    @Test
    void aServerThatListensEverywhereIsShownByAnAddressThatOpens() {
        assertEquals(
                "Docket listens on http://localhost:80/api and describes itself on http://localhost:80/openapi",
                notice(Map.of("docket.http.host", "*", "docket.http.port", "80"))
                        .get(0));
    }

    @Test
    void aRecoveredAdministratorIsToldUntilTheSettingIsRemoved() {
        assertEquals(
                "  anna has the configured password, and every permission, since docket.admin.recover is set; "
                        + "remove that setting now",
                notice(Map.of(
                                "docket.admin.name", "anna",
                                "docket.admin.password", "very secret",
                                "docket.admin.recover", "true"))
                        .get(3));
    }

    @Test
    void whoHasAMailServerReadsNothingOfAFolder() {
        assertEquals(
                3,
                notice(Map.of("docket.mail.host", "mail.example.com", "docket.mail.from", "docket@example.com"))
                        .size());
    }

    @Test
    void aConfiguredPasswordIsNotShown() {
        assertEquals(
                "  The first user is anna, with the password that was configured",
                notice(Map.of("docket.admin.name", "anna", "docket.admin.password", "very secret"))
                        .get(2));
    }
}
