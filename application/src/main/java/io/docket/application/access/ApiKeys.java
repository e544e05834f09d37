package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tenant's API keys, by their public prefixes. */
public interface ApiKeys extends TenantPort {
    Optional<Versioned<ApiKey>> find(String prefix);

    /** Up to {@code most} keys by prefix, those of one inbox or all, after the last one of the batch before. */
    List<Versioned<ApiKey>> after(Optional<InboxId> inbox, Optional<String> last, int most);

    void add(ApiKey key);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<ApiKey> key);

    /** Notes a use without counting as a change. */
    void used(String prefix, Instant at);

    void remove(String prefix);

    void removeOf(UserId user);
}
