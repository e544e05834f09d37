package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.kernel.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {
    @TempDir
    Path path;

    private final Docket docket = Docket.builder().workers(0).build();

    private void install() {
        new FirstPassword(DataFolder.at(path)).install(docket, "admin");
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
    void noFileIsLeftWhereTheInstallationExistedAlready() {
        docket.firstStart("anna", "a password of her own".toCharArray());
        install();
        assertFalse(Files.exists(path.resolve("first-password")));
        assertTrue(Files.isDirectory(path));
    }
}
