package io.docket.bootstrap;

import io.docket.application.Docket;
import io.docket.application.start.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The first user's password where none is configured: written to a file before the user is made, so that a crash between the
 * two locks nobody out, and removed when it turns out that the installation existed already.
 */
final class FirstPassword {
    private static final int BYTES = 18;

    private final Path file;

    FirstPassword(DataFolder folder) {
        this.file = folder.firstPassword();
    }

    /** Makes what an empty installation needs, with the first user under that name. */
    Installed install(Docket docket, String adminName) {
        boolean wasThere = Files.exists(file);
        String password = DataFolder.readOrMake(file, FirstPassword::random);
        Installed installed = docket.firstStart(adminName, password.toCharArray());
        if (!wasThere && !installed.madeNow()) {
            remove();
        }
        return installed;
    }

    private void remove() {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new WrongConfiguration(file + " is nobody's password and cannot be removed: " + failure + ".");
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
