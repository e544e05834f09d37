package io.docket.application.access;

import io.docket.domain.access.PasswordHash;

/** Hashes passwords, deliberately slowly. */
public interface PasswordHashing {
    PasswordHash hash(char[] password);

    /** Takes the same time for every password. */
    boolean matches(char[] password, PasswordHash hash);

    /** Whether a hash was made otherwise than {@link #hash} makes them now, and is to be replaced when there is a chance. */
    boolean outdated(PasswordHash hash);
}
