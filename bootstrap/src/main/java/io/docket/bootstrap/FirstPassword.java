package io.docket.bootstrap;

import io.docket.application.Docket;
import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.EventListener;
import io.docket.application.kernel.Refusal;
import io.docket.application.start.Installed;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.kernel.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The first user's password where none is configured: written to a file before the user is made, so that a crash between the
 * two locks nobody out, and removed when it turns out that the installation existed already, or once the user has another.
 */
final class FirstPassword implements EventListener {
    private static final int BYTES = 18;
    private static final String HERE = "localhost";

    private final Path file;
    private volatile Optional<Owner> owner = Optional.empty();

    /** Whose password it is. */
    private record Owner(Docket docket, String name) {}

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

    /** From now on the file is removed once what is in it does not let the user in any more; it may not do so already. */
    void watch(Docket docket, String adminName) {
        owner = Optional.of(new Owner(docket, adminName));
        removeUnlessItHolds();
    }

    @Override
    public void on(Event event) {
        if (event instanceof PasswordChanged) {
            removeUnlessItHolds();
        }
    }

    private void removeUnlessItHolds() {
        if (owner.isPresent()
                && DataFolder.read(file).filter(password -> !holds(password)).isPresent()) {
            remove();
        }
    }

    private boolean holds(String password) {
        Owner known = owner.orElseThrow();
        try {
            var credentials = new Credentials(known.name(), password.toCharArray(), HERE);
            known.docket().as(Caller.anonymous()).run(new Identify(credentials));
            return true;
        } catch (Refusal refusal) {
            // Any other says nothing about the password.
            return refusal.kind() != Refusal.Kind.UNAUTHENTICATED;
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
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
