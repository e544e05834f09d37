package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.SigningKey;
import java.util.List;

/** The keys that sign tokens. */
public interface SigningKeys extends InstallationPort {
    /** Newest first. */
    List<SigningKey> all();

    void add(SigningKey key);

    void remove(String id);
}
