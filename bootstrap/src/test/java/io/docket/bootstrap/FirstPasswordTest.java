package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.access.ChangePassword;
import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.access.PasswordHashing;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.kernel.Caller;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {
    @TempDir
    Path path;

    private static final PasswordHashing QUICK = Pbkdf2Passwords.withIterations(1);

    private final Docket docket = Docket.builder().workers(0).passwords(QUICK).build();

    @AfterEach
    void close() {
        docket.close();
    }

    private void install() {
        new FirstPassword(DataFolder.at(path)).install(docket, "admin");
    }

    private void start(Docket started, FirstPassword first) {
        first.install(started, "admin");
        first.watch(started, "admin");
    }

    private boolean fileIsThere() {
        return Files.exists(path.resolve("first-password"));
    }

    private String password() throws IOException {
        return Files.readString(path.resolve("first-password")).strip();
    }

    private void assertSignsIn(String password) {
        assertDoesNotThrow(() -> docket.as(Caller.anonymous())
                .run(new Identify(new Credentials("admin", password.toCharArray(), "127.0.0.1"))));
    }

    @Test
    void thePasswordInTheFileSignsIn() throws IOException {
        install();
        assertSignsIn(password());
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        install();
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("first-password"))));
    }

    @Test
    void aPasswordThatACrashLeftWithoutAUserBecomesTheUsers() throws IOException {
        Files.writeString(path.resolve("first-password"), "left by a crash\n");
        install();
        assertEquals("left by a crash", password());
        assertSignsIn("left by a crash");
    }

    @Test
    void asLongAsThePasswordHoldsALaterStartKeepsTheFile() throws IOException {
        install();
        String first = password();
        install();
        assertEquals(first, password());
    }

    @Test
    void theFileIsRemovedOnceTheUserHasAnotherPassword() throws Exception {
        var first = new FirstPassword(DataFolder.at(path));
        try (Docket heard =
                Docket.builder().workers(0).passwords(QUICK).listener(first).build()) {
            start(heard, first);
            assertTrue(fileIsThere());
            Caller admin = heard.as(Caller.anonymous())
                    .run(new Identify(new Credentials("admin", password().toCharArray(), "127.0.0.1")));
            heard.as(admin).run(new ChangePassword(password(), "correct horse battery"));
            for (int look = 0; look < 500 && fileIsThere(); look++) {
                Thread.sleep(20);
            }
            assertFalse(fileIsThere());
        }
    }

    @Test
    void aFileThatLetsNobodyInIsRemovedAtStart() throws IOException {
        install();
        docket.recoverAdministrator("admin", "what the operator set".toCharArray());
        start(docket, new FirstPassword(DataFolder.at(path)));
        assertFalse(fileIsThere());
        assertSignsIn("what the operator set");
    }

    @Test
    void somebodyElsesNewPasswordLeavesTheFile() {
        var first = new FirstPassword(DataFolder.at(path));
        start(docket, first);
        UserId other = docket.recoverAdministrator("other", "what the operator set".toCharArray());
        first.on(new PasswordChanged(new TenantId("0".repeat(24)), other, Instant.EPOCH));
        assertTrue(fileIsThere());
    }

    @Test
    void noFileIsLeftWhereTheInstallationExistedAlready() {
        docket.firstStart("anna", "a password of her own".toCharArray());
        install();
        assertFalse(Files.exists(path.resolve("first-password")));
        assertTrue(Files.isDirectory(path));
    }
}
