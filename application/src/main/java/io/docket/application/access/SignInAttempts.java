package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of attempts to sign in, by subjects that name nobody: addresses and user names as MACs. */
public interface SignInAttempts extends InstallationPort {
    Optional<Failures> find(String subject);

    /** Stores what is known of the subject now, whatever was known before. */
    void put(Failures failures);

    void remove(String subject);

    void removeOlderThan(Instant instant);

    /** How often in a row something failed, and when last. A pair of user and address that succeeded has no failures. */
    record Failures(String subject, int count, Instant last) {
        Failures halved() {
            return new Failures(subject, count / 2, last);
        }
    }
}
