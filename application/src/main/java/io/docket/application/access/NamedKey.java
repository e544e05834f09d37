package io.docket.application.access;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import java.util.Optional;

/** Finds the key that a path names by its public prefix or its whole text. */
final class NamedKey {
    private NamedKey() {}

    static Versioned<ApiKey> find(String name, TenantStore store) {
        return stored(name, store.the(ApiKeys.class)).orElseThrow(() -> Refusal.notFound("API key"));
    }

    private static Optional<Versioned<ApiKey>> stored(String name, ApiKeys keys) {
        if (KeyText.isPrefix(name)) {
            return keys.find(name);
        }
        return KeyText.parse(name)
                .flatMap(text -> keys.find(text.prefix())
                        .filter(key -> text.hasHash(key.value().hash())));
    }
}
